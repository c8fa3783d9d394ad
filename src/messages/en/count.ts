/** `1 order`, `3 orders`; an unknown number says so. @internal */
export function count(number: number | null, one: string, many: string = `${one}s`): string {
  if (number === null) return `an unknown number of ${many}`;
  return `${number} ${number === 1 ? one : many}`;
}
