/** What a clock shows at a moment, and when it next changes. Milliseconds throughout. */

export type Reading = { kind: "left" | "late" | "waits"; amount: number; unit: Unit };
export type Unit = "second" | "minute" | "hour";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Return the reading, or nothing while the moment is a day or more away: the server's text stays. */
export function readClock(state: string, at: number, now: number): Reading | undefined {
  const distance = Math.abs(at - now);
  if (distance >= DAY) return undefined;
  if (state === "waiting") return { kind: "waits", ...inWords(distance, Math.floor) };
  if (state !== "running" && state !== "late") return undefined;
  if (at < now) return { kind: "late", ...inWords(distance, Math.floor) };
  return { kind: "left", ...inWords(distance, Math.ceil) };
}

/** Return how long the present reading stays true; a second at least. */
export function untilNextReading(at: number, now: number): number {
  const distance = Math.abs(at - now);
  return distance < 2 * MINUTE ? SECOND : 10 * SECOND;
}

function inWords(
  distance: number,
  whole: (amount: number) => number,
): { amount: number; unit: Unit } {
  if (distance <= MINUTE) return { amount: whole(distance / SECOND), unit: "second" };
  if (distance <= 2 * HOUR) return { amount: whole(distance / MINUTE), unit: "minute" };
  return { amount: whole(distance / HOUR), unit: "hour" };
}
