/** Say something to people who do not see the page; it also stands in the page's live region. */
export function announce(text: string): void {
  const said = document.getElementById("said");
  if (!said || !text) return;
  said.textContent = "";
  requestAnimationFrame(() => {
    said.textContent = text;
  });
}

/** A swap may bring `<p data-announce>`: it is said once. */
document.addEventListener("htmx:afterSettle", () => {
  const text = document.querySelector<HTMLElement>("[data-announce]")?.textContent ?? "";
  if (text.trim()) announce(text.trim());
});
