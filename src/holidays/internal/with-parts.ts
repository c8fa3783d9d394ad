import type { CountryText } from './country-rules.ts';

/** The rules of a country whose earlier text has those of the whole alone: a number takes as many of them, `-` leaves one out. */
export function withParts(lines: readonly string[], earlier: CountryText | undefined): readonly string[] {
  if (earlier === undefined) return lines;
  let at = 0;
  return lines.flatMap((line) => {
    if (line === '-') at++;
    const taken = line === '-' ? 0 : Number(line);
    if (Number.isNaN(taken)) return [line];
    at += taken;
    return earlier.rules.slice(at - taken, at);
  });
}
