/** Put a text into the composer where its cursor is, as one step that the browser can undo. */
export function insertText(text: string): boolean {
  const box = document.querySelector<HTMLTextAreaElement>("#composer-text");
  if (!box) return false;
  const before = box.value.slice(0, box.selectionStart);
  const gap = before && !/\s$/.test(before) ? " " : "";
  const begin = box.selectionStart + gap.length;
  box.setRangeText(gap + text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  selectPlace(box, begin, text);
  return true;
}

/** What is still to be filled in is selected, so that one types over it. */
function selectPlace(box: HTMLTextAreaElement, begin: number, text: string): void {
  const place = /\{[^{}\n]+\}/.exec(text);
  if (!place) return;
  box.focus();
  box.setSelectionRange(begin + place.index, begin + place.index + place[0].length);
}

/** A template closes its sheet, and says what is to be known of it. */
function tellTemplate(button: HTMLElement): void {
  const told = document.getElementById("composer-told");
  if (button.dataset.told === undefined || !told) return;
  told.textContent = button.dataset.told;
  const sheet = button.closest("details");
  if (sheet) sheet.open = false;
  const box = document.querySelector<HTMLTextAreaElement>("#composer-text");
  if (document.activeElement !== box) box?.focus();
}

/** A `<button data-insert>` puts its text in at once; without script the server does. */
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button[data-insert]");
  if (!(button instanceof HTMLElement)) return;
  if (!insertText(button.dataset.insert ?? "")) return;
  event.preventDefault();
  tellTemplate(button);
});

/** In the search of the templates Enter takes the first that is found, Down goes to it. */
document.addEventListener("keydown", (event) => {
  if (!(event.target instanceof HTMLElement) || event.target.id !== "composer-find") return;
  const first = document.querySelector<HTMLElement>("#composer-found button");
  if (!first || event.isComposing || event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter") first.click();
  else if (event.key === "ArrowDown") first.focus();
  else return;
  event.preventDefault();
});
