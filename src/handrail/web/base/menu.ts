/** A `<details data-closes>` closes on Escape and when the focus or a click goes elsewhere. */

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("details[data-closes][open]")];
}

function closeUnless(inside: EventTarget | null): void {
  for (const menu of openMenus()) {
    if (!(inside instanceof Node && menu.contains(inside))) menu.open = false;
  }
}

document.addEventListener("click", (event) => closeUnless(event.target));
document.addEventListener("focusin", (event) => closeUnless(event.target));
document.addEventListener("keydown", (event) => {
  const [menu] = openMenus();
  if (event.key !== "Escape" || !menu) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});
