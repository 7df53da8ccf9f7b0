import { tellAnswer } from "../../base/told.ts";

/**
 * An input with a list of suggestions from the server, after the ARIA combobox pattern.
 *
 * The focus never leaves the input. The list is a `<ul role=listbox>` named by `aria-controls`;
 * the address in `data-suggest` answers with its options.
 */
export class Combobox {
  private readonly list: HTMLElement;
  private asked = 0;
  private request: AbortController | undefined;
  private isAsking = false;
  private takesFirst = false;

  constructor(
    readonly input: HTMLInputElement,
    private readonly take: (option: HTMLElement) => void,
  ) {
    const list = document.getElementById(input.getAttribute("aria-controls") ?? "");
    if (!list) throw new Error(`${input.id} names no list in aria-controls.`);
    this.list = list;
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.takeFrom(event.target));
    this.input.addEventListener("blur", () => this.close());
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Ask the server soon; quick typing asks once. */
  ask(query: string): void {
    clearTimeout(this.asked);
    this.isAsking = true;
    this.takesFirst = false;
    this.asked = window.setTimeout(() => void this.fetchOptions(query), 120);
  }

  close(): void {
    clearTimeout(this.asked);
    this.request?.abort();
    this.isAsking = false;
    this.takesFirst = false;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /**
   * Return whether the key belonged to the list: it moves, takes or closes.
   *
   * Whoever types fast presses Enter before the list is there, or while it still answers fewer
   * letters: then the first of what comes is taken.
   */
  handles(event: KeyboardEvent): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey) return false;
    if (event.key === "Enter" && !event.shiftKey && this.isAsking) this.takesFirst = true;
    else if (!this.isOpen) return false;
    else if (event.key === "ArrowDown") this.move(1);
    else if (event.key === "ArrowUp") this.move(-1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && this.chosen) this.takeFrom(this.chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private async fetchOptions(query: string): Promise<void> {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    const address = new URL(this.input.dataset.suggest ?? "", location.href);
    address.searchParams.set("q", query);
    try {
      const answer = await fetch(address, {
        headers: { "HX-Request": "true" },
        signal: request.signal,
      });
      const html = await answer.text();
      if (answer.ok) this.open(html);
      else tellAnswer(this.input, { status: answer.status, html });
    } catch {
      // A newer question took its place, or the line is down: the input goes on without a list.
    } finally {
      if (this.request === request) this.isAsking = false;
    }
  }

  private open(options: string): void {
    this.list.innerHTML = options;
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.choose(this.options[0]);
    if (this.takesFirst && this.chosen) this.takeFrom(this.chosen);
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]:not([aria-disabled])")];
  }

  private get chosen(): HTMLElement | undefined {
    return this.options.find((option) => option.ariaSelected === "true");
  }

  private move(step: 1 | -1): void {
    const { options, chosen } = this;
    const here = chosen ? options.indexOf(chosen) : -1;
    this.choose(options[(here + step + options.length) % options.length]);
  }

  private choose(option: HTMLElement | undefined): void {
    for (const other of this.options) other.ariaSelected = String(other === option);
    if (!option) return;
    this.input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  private takeFrom(target: EventTarget | null): void {
    const option = target instanceof Element && target.closest<HTMLElement>("[role=option]");
    if (!option || option.ariaDisabled === "true") return;
    this.close();
    this.take(option);
  }
}
