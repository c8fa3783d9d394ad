/** A movement of a rate, to four decimals unless that would look like the tolerance that it is held against. @internal */
export function movementText({
  movementPercent,
  tolerancePercent,
}: {
  readonly movementPercent: string;
  readonly tolerancePercent: string;
}): string {
  if (!/\.\d{5,}$/.test(movementPercent)) return movementPercent;
  const short = String(Number(Number(movementPercent).toFixed(4)));
  return Math.abs(Number(short)) === Number(tolerancePercent) ? movementPercent : short;
}
