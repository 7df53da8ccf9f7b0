import { announce } from "../../base/announce.ts";
import { now } from "../clock/clock.ts";

/** `<undo-send at="...">`: counts down until the letter leaves, then says that it has left. */
class UndoSend extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.count();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private count(): void {
    const seconds = (Date.parse(this.getAttribute("at") ?? "") - now()) / 1000;
    if (seconds <= 0) this.leave();
    else this.show(seconds);
  }

  private show(seconds: number): void {
    const bar = this.querySelector("progress");
    const text = this.querySelector(".undo-send-text");
    if (bar) bar.value = seconds;
    if (text) text.textContent = (this.dataset.text ?? "").replace("%", String(Math.ceil(seconds)));
    this.timer = window.setTimeout(() => this.count(), 250);
  }

  private leave(): void {
    const text = this.dataset.gone ?? "";
    if (this.contains(document.activeElement)) document.getElementById("line-entry")?.focus();
    this.querySelector("form")?.replaceChildren(text);
    announce(text);
  }
}

customElements.define("undo-send", UndoSend);
