import { stepTo } from "./step_to.ts";

/** `<row-walk>`: Up and Down walk the rows' links, from the page itself too; Home and End jump. */
class RowWalk extends HTMLElement {
  private readonly walk = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>("li > * > a")];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (here < 0 && !this.isFree(document.activeElement)) return;
    const there = links[stepTo(here, event.key, links.length) ?? -1];
    if (!there) return;
    event.preventDefault();
    there.focus();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.walk);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.walk);
  }

  /** Nothing has the focus that would want the key for itself. */
  private isFree(focused: Element | null): boolean {
    return focused === null || focused === document.body || focused.id === "main";
  }
}

customElements.define("row-walk", RowWalk);
