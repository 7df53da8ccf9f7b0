import htmx from "htmx.org";
import { forget, forgetAll, tell, tellAnswer } from "./told.ts";

/** What an htmx request that was not taken tells, and where. */
type Failed = { elt: Element; xhr: XMLHttpRequest };

const GONE = [403, 404, 410];

document.addEventListener("htmx:responseError", (event) => {
  const { elt, xhr } = (event as CustomEvent<Failed>).detail;
  if (isBackground(elt) && GONE.includes(xhr.status)) location.reload();
  else tellAnswer(elt, { status: xhr.status, html: xhr.responseText });
});

for (const lost of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(lost, (event) => {
    const { elt } = (event as CustomEvent<Failed>).detail;
    tell(elt, isBackground(elt) ? "not-fresh" : "no-answer");
  });
}

document.addEventListener("htmx:afterRequest", (event) => {
  const { elt, successful } = (event as CustomEvent<Failed & { successful: boolean }>).detail;
  if (!successful) return;
  if (isBackground(elt)) forget(elt);
  else forgetAll();
});

/** Whether the page asked by itself, for one of its own regions. */
function isBackground(elt: Element): boolean {
  return elt.matches("[data-live]");
}

/** Ask for a part of the page. What goes wrong is told beside its source, by the events above. */
export async function ask(
  verb: "get" | "post",
  address: string,
  part: { source: Element; target: Element | string },
): Promise<void> {
  try {
    await htmx.ajax(verb, address, { ...part, swap: "keep" });
  } catch {
    // Told already; only who waits for the answer must know that none came.
    return;
  }
}
