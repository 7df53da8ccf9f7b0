/** Put a text into the composer where its cursor is, as one step that the browser can undo. */
export function insertText(text: string): boolean {
  const box = document.querySelector<HTMLTextAreaElement>("#composer-text");
  if (!box) return false;
  const before = box.value.slice(0, box.selectionStart);
  const gap = before && !/\s$/.test(before) ? " " : "";
  box.setRangeText(gap + text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

/** A `<button data-insert>` puts its text in at once; without script the server does. */
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button[data-insert]");
  if (!(button instanceof HTMLElement)) return;
  if (insertText(button.dataset.insert ?? "")) event.preventDefault();
});
