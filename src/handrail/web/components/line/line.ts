import htmx from "htmx.org";
import { announce } from "../../base/announce.ts";
import { ask } from "../../base/refusals.ts";
import { filledIn } from "../../base/secret.ts";
import { forgetAll, isOwnRefusal, quote, tellAnswer } from "../../base/told.ts";
import { insertText } from "../composer/insert.ts";
import { Combobox } from "../suggestions/combobox.ts";
import { Entries, type Sent } from "./entries.ts";
import { type Intent, intentOf, queryOf } from "./intent.ts";

/** The status of a refusal that comes with the whole page, which says why. */
const REFUSED = 422;

/** `<the-line>`: keys, suggestions and sending; without it the form posts by itself. */
class TheLine extends HTMLElement {
  private lastEnter = Number.NEGATIVE_INFINITY;
  private combobox: Combobox | undefined;
  private readonly stop = new AbortController();
  private readonly entries = new Entries(
    (entry) => this.send(entry),
    (answer) => this.showTaken(answer),
    (waiting) => this.tellWaiting(waiting),
    (ms) => new Promise((resume) => setTimeout(resume, ms)),
  );

  connectedCallback(): void {
    const options = { signal: this.stop.signal };
    this.combobox = new Combobox(this.input, (option) => this.take(option));
    this.input.addEventListener("keydown", (event) => this.pressed(event), options);
    this.input.addEventListener("input", () => this.typed(), options);
    this.form.addEventListener("submit", (event) => this.submitted(event), options);
    document.addEventListener("keydown", (event) => this.pressedElsewhere(event), options);
    this.beReady();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get form(): HTMLFormElement {
    return this.querySelector("form") as HTMLFormElement;
  }

  private get input(): HTMLInputElement {
    return this.querySelector("#line-entry") as HTMLInputElement;
  }

  /** The Line has the focus from the start; not on a phone, where a keyboard would jump up. */
  private beReady(): void {
    const free = document.activeElement === document.body;
    if (free && matchMedia("(pointer: fine)").matches) this.input.focus({ preventScroll: true });
  }

  private pressed(event: KeyboardEvent): void {
    if (this.combobox?.handles(event)) return;
    const intent = intentOf(pressOf(event), this.input.value, event.timeStamp - this.lastEnter);
    if (event.key === "Enter") this.lastEnter = event.timeStamp;
    if (!intent) return;
    event.preventDefault();
    this.act(intent);
  }

  /** F2, Ctrl+Enter, Ctrl+arrows and Esc work wherever the focus is; letters never do. */
  private pressedElsewhere(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.target === this.input) return;
    const intent = intentOf(pressOf(event), "-", Number.POSITIVE_INFINITY);
    if (!intent || !["send", "next-waiting", "back"].includes(intent.do)) return;
    event.preventDefault();
    this.act(intent);
  }

  private act(intent: NonNullable<Intent>): void {
    if (intent.do === "enter") this.add("entry");
    if (intent.do === "note") this.add("note");
    if (intent.do === "look") this.look(intent.step);
    if (intent.do === "send") this.sendOrWrite();
    if (intent.do === "undo") this.post(this.dataset.undo);
    if (intent.do === "next-waiting" && this.dataset.next) location.assign(this.dataset.next);
    if (intent.do === "back") this.comeBack();
  }

  /** What is written is sent; where nothing is, its place has the focus. */
  private sendOrWrite(): void {
    const form = document.querySelector<HTMLFormElement>("#composer-form");
    const place = form?.querySelector("textarea");
    if (place && place.value.trim() === "" && place !== document.activeElement) place.focus();
    else form?.requestSubmit();
  }

  private typed(): void {
    const query = queryOf(this.input.value);
    if (query === undefined) this.combobox?.close();
    else this.combobox?.ask(query);
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const button = event.submitter;
    this.add(button instanceof HTMLButtonElement ? button.value : "entry");
    this.input.focus();
  }

  private add(kind: string, entry: string = this.input.value): void {
    const data = filledIn(this.form);
    data.set("entry", entry);
    data.set("kind", kind);
    data.set("entry_id", crypto.randomUUID());
    this.input.value = "";
    this.combobox?.close();
    this.entries.add(data);
  }

  private take(option: HTMLElement): void {
    const { href, insert, entry } = option.dataset;
    if (href) location.assign(href);
    if (entry) this.add("entry", entry);
    if (insert) insertText(insert);
    this.input.value = "";
  }

  private async send(entry: FormData): Promise<Sent> {
    const answer = await fetch(this.form.action, {
      method: "POST",
      body: entry,
      headers: { "HX-Request": "true", "HX-Target": this.dataset.target ?? "" },
    });
    const html = await answer.text();
    if (answer.ok || answer.status === REFUSED) return { html };
    if (answer.status >= 500 && !isOwnRefusal(html)) throw new Error(String(answer.status));
    return this.giveBack(entry, { status: answer.status, html });
  }

  /** What was typed is never lost: an entry that was not taken comes back into the Line. */
  private giveBack(entry: FormData, answer: { status: number; html: string }): Sent {
    const typed = String(entry.get("entry"));
    tellAnswer(this, answer);
    if (this.input.value === "") this.input.value = typed;
    else if (typed) quote(this, typed);
    return { html: "" };
  }

  private showTaken({ html }: Sent): void {
    const target = document.getElementById(this.dataset.target ?? "");
    if (!html || !target) return;
    const back = returnedEntry(html);
    forgetAll();
    const how = { swapStyle: "keep", swapDelay: 0, settleDelay: 0 };
    htmx.swap(target, html, how, { contextElement: target });
    if (back && this.input.value === "") this.input.value = back;
  }

  private tellWaiting(count: number): void {
    this.tell(count ? (this.dataset.waiting ?? "").replace("%", String(count)) : "");
  }

  private tell(text: string): void {
    const state = this.querySelector("#line-state");
    if (state && state.textContent !== text) state.textContent = text;
  }

  private look(direction: -1 | 1): void {
    const steps = [...document.querySelectorAll<HTMLElement>("[data-look], [aria-current=step]")];
    const open = steps.findIndex((step) => step.querySelector(".step-card-look"));
    const from = open >= 0 ? open : steps.findIndex((step) => step.ariaCurrent === "step");
    const address = steps[from + direction]?.dataset.look ?? this.dataset.nowStep;
    if (address) void this.show(address);
  }

  private async show(address: string): Promise<void> {
    await ask("get", address, { source: this, target: `#${this.dataset.target}` });
    announce(document.querySelector(".step-card-look h3, .step-card h3")?.textContent ?? "");
  }

  private comeBack(): void {
    const looking = document.querySelector<HTMLAnchorElement>("[data-back]");
    if (looking && document.activeElement === this.input) void this.show(looking.href);
    this.input.focus();
  }

  private post(address: string | undefined): void {
    if (!address) return;
    void ask("post", address, { source: this, target: `#${this.dataset.target}` });
  }
}

function pressOf(event: KeyboardEvent): Parameters<typeof intentOf>[0] {
  const { key, shiftKey: shift, altKey: alt, isComposing: composing } = event;
  return { key, ctrl: event.ctrlKey || event.metaKey, shift, alt, composing };
}

function returnedEntry(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.querySelector("#line-entry")?.getAttribute("value") ?? "";
}

customElements.define("the-line", TheLine);
