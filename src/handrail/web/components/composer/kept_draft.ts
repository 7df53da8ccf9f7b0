const QUIET_MS = 600;
const AGAIN_MS = 3000;

/** `<kept-draft keep="/case/7/draft">`: what is written is kept on the server while one writes. */
class KeptDraft extends HTMLElement {
  private timer = 0;
  private changed = false;

  connectedCallback(): void {
    this.addEventListener("input", () => this.keepSoon(QUIET_MS));
    window.addEventListener("pagehide", this.keepAtOnce);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    window.removeEventListener("pagehide", this.keepAtOnce);
  }

  private keepSoon(wait: number): void {
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.keep(), wait);
  }

  private async keep(): Promise<void> {
    this.changed = false;
    this.tell("saving");
    try {
      const answer = await fetch(this.address, { method: "POST", body: this.draft() });
      if (!answer.ok) throw new Error(String(answer.status));
      if (!this.changed) this.tell("saved");
    } catch {
      this.tell("failed");
      this.keepSoon(AGAIN_MS);
    }
  }

  private readonly keepAtOnce = (): void => {
    if (this.changed) navigator.sendBeacon(this.address, this.draft());
  };

  private get address(): string {
    return this.getAttribute("keep") ?? "";
  }

  private draft(): FormData {
    const form = this.closest("form");
    return form ? new FormData(form) : new FormData();
  }

  private tell(state: "saving" | "saved" | "failed"): void {
    const place = this.querySelector("output");
    const text = this.dataset[state] ?? "";
    if (place && place.textContent !== text) place.textContent = text;
  }
}

customElements.define("kept-draft", KeptDraft);
