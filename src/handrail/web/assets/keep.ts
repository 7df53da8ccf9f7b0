import htmx from "htmx.org";
import { Idiomorph } from "idiomorph";

/**
 * The swap `keep`: bring a region up to date without touching what the agent is busy with.
 *
 * Elements stay the same elements, so focus, selection and scrolling stay. A part with `data-keep`
 * is left alone for as long as the server sends the same key; what the agent unfolded stays so.
 */
export function keepUpToDate(region: Element, fresh: DocumentFragment): Node[] {
  const changed = Idiomorph.morph(region, [...fresh.children], {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed: mayChange,
      beforeAttributeUpdated: mayChangeAttribute,
      beforeNodeRemoved: mayGo,
    },
  });
  return changed instanceof Promise ? [] : changed;
}

function mayChange(old: Node, fresh: Node): boolean {
  if (!(old instanceof HTMLElement) || !(fresh instanceof HTMLElement)) return true;
  const key = old.dataset.keep;
  return key === undefined || key !== fresh.dataset.keep;
}

function mayChangeAttribute(name: string, element: Element): boolean {
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
