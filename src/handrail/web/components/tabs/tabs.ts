import { roveFrom } from "./rove.ts";

/** `<tab-row>`: the row is one stop for Tab; the arrow keys walk its links, Home and End jump. */
class TabRow extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("keydown", (event) => this.walk(event));
    this.addEventListener("focusin", () => this.oneStop());
    this.oneStop();
  }

  private links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll("a")];
  }

  private oneStop(): void {
    const links = this.links();
    const stop =
      links.find((link) => link === document.activeElement) ??
      links.find((link) => link.hasAttribute("aria-current")) ??
      links[0];
    for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  }

  private walk(event: KeyboardEvent): void {
    const links = this.links();
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const there = roveFrom(here, event.key, links.length, getComputedStyle(this).direction);
    if (there === undefined) return;
    event.preventDefault();
    links[there]?.focus();
  }
}

customElements.define("tab-row", TabRow);
