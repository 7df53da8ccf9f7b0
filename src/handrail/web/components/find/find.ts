import { Combobox } from "../suggestions/combobox.ts";

/** `<find-anything>`: Ctrl+K comes here, letters list places and cases, Enter goes there. */
class FindAnything extends HTMLElement {
  private cameFrom: HTMLElement | undefined;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (!input) return;
    const combobox = new Combobox(input, (option) => {
      const address = option.dataset.href;
      if (address) location.assign(address);
    });
    input.addEventListener("input", () => combobox.ask(input.value));
    input.addEventListener("keydown", (event) => {
      if (combobox.handles(event) || event.key !== "Escape") return;
      input.value = "";
      this.cameFrom?.focus();
    });
    document.addEventListener("keydown", (event) => this.comeHere(event, input));
  }

  private comeHere(event: KeyboardEvent, input: HTMLInputElement): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "k")
      return;
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) this.cameFrom = document.activeElement;
    input.focus();
    input.select();
  }
}

customElements.define("find-anything", FindAnything);
