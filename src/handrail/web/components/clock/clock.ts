import { type Reading, readClock, untilNextReading } from "./countdown.ts";

/** The desk's clock: what the server said when the page came, and the time since then. */
let said: string | undefined;
let deskNow = Date.now();
let readAt = performance.now();

function readDeskClock(): void {
  const newest = [...document.querySelectorAll<HTMLElement>("[data-now]")].at(-1)?.dataset.now;
  if (!newest || newest === said) return;
  said = newest;
  deskNow = Date.parse(newest);
  readAt = performance.now();
}

export function now(): number {
  return deskNow + (performance.now() - readAt);
}

readDeskClock();
document.addEventListener("htmx:afterSwap", readDeskClock);

const { timeLeft = "%", timeLate = "%", timeWaits = "%" } = document.documentElement.dataset;
const SENTENCES = { left: timeLeft, late: timeLate, waits: timeWaits };

/** `<time-left at="..." state="running">`: goes on counting what the server wrote. */
class TimeLeft extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.count();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private count(): void {
    const at = Date.parse(this.getAttribute("at") ?? "");
    const reading = readClock(this.getAttribute("state") ?? "", at, now());
    if (reading) this.show(reading);
    this.timer = window.setTimeout(() => this.count(), untilNextReading(at, now()));
  }

  private show(reading: Reading): void {
    const text = this.querySelector("time");
    const sentence = SENTENCES[reading.kind];
    const words = sentence.replace(
      "%",
      length(reading, this.lang || document.documentElement.lang),
    );
    if (text && text.textContent !== words) text.textContent = words;
    if (reading.kind !== "waits") this.tone(this.toneOf(reading));
  }

  private toneOf(reading: Reading): "late" | "warn" | "plain" {
    if (reading.kind === "late") return "late";
    const near = Date.parse(this.getAttribute("near-from") ?? "");
    return now() >= near || this.classList.contains("clock-warn") ? "warn" : "plain";
  }

  private tone(tone: string): void {
    if (this.classList.contains(`clock-${tone}`)) return;
    for (const other of ["late", "warn", "plain"]) {
      this.classList.toggle(`clock-${other}`, other === tone);
      this.classList.toggle(`badge-${other}`, other === tone);
    }
  }
}

function length({ amount, unit }: Reading, language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(
    amount,
  );
}

customElements.define("time-left", TimeLeft);
