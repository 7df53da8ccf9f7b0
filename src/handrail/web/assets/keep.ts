import htmx from "htmx.org";
import { Idiomorph } from "idiomorph";

/**
 * The swap `keep`: bring a region up to date without touching what the agent is busy with.
 *
 * Elements stay the same elements, so focus, selection and scrolling stay. A part with `data-keep`
 * is left alone for as long as the server sends the same key; what the agent unfolded stays so.
 * Where what had the focus goes, the Line has it, so that the next key is never pressed in vain.
 */
export function keepUpToDate(region: Element, fresh: DocumentFragment): Node[] {
  const held = region.contains(document.activeElement);
  const changed = Idiomorph.morph(region, [...fresh.children], {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed: mayChange,
      beforeAttributeUpdated: mayChangeAttribute,
      beforeNodeRemoved: mayGo,
    },
  });
  if (held && document.activeElement === document.body) holdOn();
  return changed instanceof Promise ? [] : changed;
}

/** On a phone the page has the focus: in the Line a keyboard would jump up. */
function holdOn(): void {
  const isTyping = matchMedia("(pointer: fine)").matches;
  const line = isTyping ? document.getElementById("line-entry") : null;
  (line ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

function mayChange(old: Node, fresh: Node): boolean {
  if (!(old instanceof HTMLElement) || !(fresh instanceof HTMLElement)) return true;
  const key = old.dataset.keep;
  return key === undefined || key !== fresh.dataset.keep;
}

function mayChangeAttribute(name: string, element: Element): boolean {
  if (name === "tabindex") return !element.matches("tab-row > a"); // the row has one stop
  return !(name === "open" && element instanceof HTMLDetailsElement);
}

/** What the page itself told somebody stays until they go on. */
function mayGo(old: Node): boolean {
  return !(old instanceof HTMLElement && "stays" in old.dataset);
}

htmx.defineExtension("keep", {
  isInlineSwap: (style: string) => style === "keep",
  handleSwap: (style: string, target: Node, fragment: Node) =>
    style === "keep" && keepUpToDate(target as Element, fragment as DocumentFragment),
});
