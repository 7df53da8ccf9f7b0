/** `<fitted-frame><iframe>`: the frame becomes as high as its page. */
class FittedFrame extends HTMLElement {
  connectedCallback(): void {
    const frame = this.querySelector("iframe");
    frame?.addEventListener("load", () => {
      const high = frame.contentDocument?.querySelector("main")?.offsetHeight;
      if (high) frame.style.blockSize = `${high + 2}px`;
    });
  }
}

customElements.define("fitted-frame", FittedFrame);
