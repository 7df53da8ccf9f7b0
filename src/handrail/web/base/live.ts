import htmx from "htmx.org";

/**
 * `<live-page stream="/live?topics=case:7">`: bring the page up to date when the desk changes.
 *
 * The stream's `changed` events carry no content; what may be seen is asked for again. Each
 * `[data-live]` region fetches its own address and is swapped with `keep`.
 */
class LivePage extends HTMLElement {
  private source: EventSource | undefined;

  connectedCallback(): void {
    const address = this.getAttribute("stream");
    if (!address) return;
    this.source = new EventSource(address);
    this.source.addEventListener("changed", refreshRegions);
    this.source.addEventListener("reload", refreshRegions);
    this.source.addEventListener("gone", () => location.reload());
  }

  disconnectedCallback(): void {
    this.source?.close();
  }
}

function refreshRegions(): void {
  for (const region of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const address = region.dataset.live;
    if (address) void htmx.ajax("get", address, { target: region, swap: "keep" });
  }
}

customElements.define("live-page", LivePage);
