import { filledIn } from "../../base/secret.ts";
import { forget, tellAnswer } from "../../base/told.ts";

const QUIET_MS = 600;
const AGAIN_MS = 3_000;
const LONGEST_MS = 60_000;

/** Signed out, the secret outworn, or trouble of the desk's own: the same may be taken later. */
const PASSES = (status: number) => status === 401 || status === 403 || status >= 500;

/** `<kept-draft keep="/case/7/draft">`: what is written is kept on the server while one writes. */
class KeptDraft extends HTMLElement {
  private timer = 0;
  private failures = 0;
  private changed = false;

  connectedCallback(): void {
    this.addEventListener("input", () => this.keepSoon(QUIET_MS));
    window.addEventListener("pagehide", this.keepAtOnce);
    window.addEventListener("focus", this.keepNow);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    window.removeEventListener("pagehide", this.keepAtOnce);
    window.removeEventListener("focus", this.keepNow);
  }

  private keepSoon(wait: number): void {
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.keep(), wait);
  }

  private async keep(): Promise<void> {
    this.changed = false;
    this.tell("saving");
    const answer = await this.post();
    if (!answer) this.keepLater();
    else if (answer.ok) this.isKept();
    else await this.isRefused(answer);
  }

  private async post(): Promise<Response | undefined> {
    const body = this.draft();
    try {
      return await fetch(this.address, { method: "POST", body, headers: { "HX-Request": "true" } });
    } catch {
      return undefined; // No answer came; what is written is kept a little later.
    }
  }

  private isKept(): void {
    this.failures = 0;
    forget(this);
    if (!this.changed) this.tell("saved");
  }

  private async isRefused(answer: Response): Promise<void> {
    tellAnswer(this, { status: answer.status, html: await answer.text() });
    if (PASSES(answer.status)) this.keepLater();
    else this.tell("refused");
  }

  private keepLater(): void {
    this.tell("failed");
    this.keepSoon(Math.min(AGAIN_MS * 2 ** this.failures++, LONGEST_MS));
  }

  /** Who comes back to the page may have signed in again meanwhile. */
  private readonly keepNow = (): void => {
    if (this.failures && this.changed) this.keepSoon(0);
  };

  private readonly keepAtOnce = (): void => {
    if (this.changed) navigator.sendBeacon(this.address, this.draft());
  };

  private get address(): string {
    return this.getAttribute("keep") ?? "";
  }

  private draft(): FormData {
    const form = this.closest("form");
    return form ? filledIn(form) : new FormData();
  }

  private tell(state: "saving" | "saved" | "failed" | "refused"): void {
    const place = this.querySelector("output");
    const text = this.dataset[state] ?? "";
    if (place && place.textContent !== text) place.textContent = text;
  }
}

customElements.define("kept-draft", KeptDraft);
