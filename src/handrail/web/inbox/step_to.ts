/** Return the row that a key leads to, stopping at both ends, or nothing; -1 is before the rows. */
export function stepTo(here: number, key: string, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return Math.min(here + 1, count - 1);
  if (here < 0) return undefined;
  if (key === "ArrowUp") return Math.max(here - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
