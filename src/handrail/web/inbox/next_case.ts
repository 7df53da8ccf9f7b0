/** `<next-case>`: F2 follows its link, to the case that waits most urgently. */
class NextCase extends HTMLElement {
  private readonly follow = (event: KeyboardEvent): void => {
    if (event.key !== "F2" || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    this.querySelector("a")?.click();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.follow);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.follow);
  }
}

customElements.define("next-case", NextCase);
