/** `<see-to-it>`: F4 presses its button, so that a colleague says that they see to what is late. */
class SeeToIt extends HTMLElement {
  private readonly press = (event: KeyboardEvent): void => {
    if (event.key !== "F4" || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    this.querySelector("button")?.click();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.press);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.press);
  }
}

customElements.define("see-to-it", SeeToIt);
