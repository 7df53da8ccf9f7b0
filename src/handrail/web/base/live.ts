import { ask } from "./refusals.ts";
import { forget, tell } from "./told.ts";

const LOST_MS = 5_000;
const OPEN_AGAIN_MS = 30_000;

/**
 * `<live-page stream="/live?topics=case:7">`: bring the page up to date when the desk changes.
 *
 * The stream's `changed` events carry no content; what may be seen is asked for again. Each
 * `[data-live]` region fetches its own address and is swapped with `keep`. Where the stream ends,
 * asking for the regions tells why: signed out, not to be seen any more, or too many streams.
 */
class LivePage extends HTMLElement {
  private source: EventSource | undefined;
  private lost = 0;
  private again = 0;

  connectedCallback(): void {
    this.open();
    window.addEventListener("focus", this.openIfClosed);
  }

  disconnectedCallback(): void {
    window.removeEventListener("focus", this.openIfClosed);
    clearTimeout(this.lost);
    clearTimeout(this.again);
    this.source?.close();
  }

  private open(): void {
    const address = this.getAttribute("stream");
    if (!address) return;
    clearTimeout(this.again);
    this.source = new EventSource(address);
    this.source.addEventListener("open", () => this.isBack());
    this.source.addEventListener("error", () => this.isLost());
    this.source.addEventListener("changed", refreshRegions);
    this.source.addEventListener("reload", refreshRegions);
    this.source.addEventListener("gone", () => this.isGone());
  }

  private isBack(): void {
    clearTimeout(this.lost);
    this.lost = 0;
    if (regions().some((region) => forget(region))) refreshRegions();
  }

  private isLost(): void {
    if (this.source?.readyState === EventSource.CLOSED) this.isGone();
    else this.lost ||= window.setTimeout(tellNotFresh, LOST_MS);
  }

  private isGone(): void {
    this.source?.close();
    refreshRegions();
    clearTimeout(this.again);
    this.again = window.setTimeout(() => this.open(), OPEN_AGAIN_MS);
  }

  private readonly openIfClosed = (): void => {
    if (this.source?.readyState === EventSource.CLOSED) this.open();
  };
}

function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-live]")];
}

function refreshRegions(): void {
  for (const region of regions()) {
    const address = region.dataset.live;
    if (address) void ask("get", address, { source: region, target: region });
  }
}

function tellNotFresh(): void {
  for (const region of regions()) tell(region, "not-fresh");
}

customElements.define("live-page", LivePage);
