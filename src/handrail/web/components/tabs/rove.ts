/** Return the place a key leads to in a row of `count`, going round at the ends, or nothing. */
export function roveFrom(
  here: number,
  key: string,
  count: number,
  direction: string,
): number | undefined {
  if (count === 0 || here < 0) return undefined;
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (key === forward) return (here + 1) % count;
  if (key === back) return (here - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
