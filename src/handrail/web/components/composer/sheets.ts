/** Ctrl+Shift+Enter opens the times to send at, Ctrl+Period the templates, from wherever one is. */
function sheetFor(event: KeyboardEvent): string | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return undefined;
  if (event.key === "Enter" && event.shiftKey) return "composer-later";
  return event.key === "." ? "composer-templates" : undefined;
}

/** What is opened has the focus: its first place to type in, or its first choice. */
function opened(event: KeyboardEvent): void {
  const sheet = document.getElementById(sheetFor(event) ?? "");
  if (!(sheet instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  event.stopPropagation();
  sheet.open = true;
  sheet.querySelector<HTMLElement>("input[type=search], .composer-choice, input")?.focus();
}

document.addEventListener("keydown", opened, { capture: true });

/** What was chosen is done: the sheet closes, and the next key goes to the Line. */
function chosen(event: Event): void {
  if (!(event.target instanceof HTMLElement) || event.target.id !== "composer-form") return;
  for (const sheet of event.target.querySelectorAll<HTMLDetailsElement>(".composer-later[open]")) {
    const held = sheet.contains(document.activeElement);
    sheet.open = false;
    if (held) sheet.querySelector("summary")?.focus();
  }
}

document.addEventListener("submit", chosen);
