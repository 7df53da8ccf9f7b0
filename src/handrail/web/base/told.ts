import { announce } from "./announce.ts";

/**
 * Notices on an open page: beside what was tried, or over the page for what it does by itself.
 *
 * They take no focus and no text away. `data-stays` keeps them while the page is brought up to
 * date; what is done next and succeeds takes them away.
 */

/** What the page can say by itself; each is a `<template id="told-...">`. */
export type Known = "no-answer" | "strange-answer" | "too-large" | "not-fresh";

const TOO_LARGE = 413;

/** Tell what the desk answered, or that something else answered in its place. */
export function tellAnswer(tried: Element, answer: { status: number; html: string }): void {
  const known = answer.status === TOO_LARGE ? "too-large" : "strange-answer";
  put(tried, noticeIn(answer.html) ?? copyOf(known), answer.status);
}

/** Tell what the page knows by itself. */
export function tell(tried: Element, known: Known): void {
  put(tried, copyOf(known), 0);
}

/** Tell what was typed and could not be given back into its place. */
export function quote(tried: Element, words: string): void {
  const notice = standing(tried)?.querySelector(".notice-body");
  const quoted = document.createElement("blockquote");
  quoted.textContent = words;
  notice?.append(quoted);
  if (notice) standing(tried)?.setAttribute("data-quotes", "");
}

/** Return whether an answer is the desk's own: it says what is so, and asking again helps not. */
export function isOwnRefusal(html: string): boolean {
  return noticeIn(html) !== undefined;
}

/** Take away what was told beside this; return whether there was anything. */
export function forget(tried: Element): boolean {
  const told = standing(tried);
  told?.remove();
  return told !== undefined;
}

/** Take away all that was told, but what quotes somebody's words. */
export function forgetAll(): void {
  for (const told of document.querySelectorAll("[data-stays]:not([data-quotes])")) told.remove();
}

function noticeIn(html: string): Element | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.body.querySelector(":scope > .notice") ?? undefined;
}

function copyOf(known: Known): Element | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`#told-${known}`);
  return template?.content.firstElementChild?.cloneNode(true) as Element | undefined;
}

function put(tried: Element, notice: Element | undefined, status: number): void {
  if (!notice) return;
  const before = standing(tried);
  const isSaidAlready = before?.textContent?.trim() === notice.textContent?.trim();
  if (isSaidAlready && tried.matches("[data-live], kept-draft")) return;
  before?.remove();
  const told = document.createElement("div");
  told.className = "told";
  told.dataset.stays = String(status);
  told.append(notice);
  const { anchor, where } = placeOf(tried);
  anchor.insertAdjacentElement(where, told);
  told.scrollIntoView({ block: "nearest" });
  // An alert is said as it comes; what is only a status is said from where it is listened for.
  if (notice.role !== "alert") announce(notice.textContent?.trim().replace(/\s+/g, " ") ?? "");
}

type Place = { anchor: Element; where: "afterbegin" | "beforebegin" };

/** Beside the Line, form or list that was used; over the page where it is none of these. */
function placeOf(tried: Element): Place {
  const used = tried.matches("[data-live]") ? null : tried.closest("the-line, form, nav, ol");
  if (!used || used.closest(".masthead"))
    return { anchor: document.getElementById("told") ?? document.body, where: "afterbegin" };
  return { anchor: used, where: used.matches("the-line") ? "afterbegin" : "beforebegin" };
}

function standing(tried: Element): Element | undefined {
  const { anchor, where } = placeOf(tried);
  const there = where === "afterbegin" ? anchor.firstElementChild : anchor.previousElementSibling;
  return there?.matches("[data-stays]") ? there : undefined;
}
