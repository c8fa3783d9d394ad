/**
 * Whether a notice's version is at least another: `3`, `2.1`, `2026-01`, part by part, numbers as numbers, a part that lacks as 0.
 * Parts that cannot be compared are read as too old. @internal
 */
export function isVersionFrom(version: string, minimum: string): boolean {
  const have = partsOf(version);
  const need = partsOf(minimum);
  for (let at = 0; at < Math.max(have.length, need.length); at++) {
    const own = have[at] ?? '0';
    const wanted = need[at] ?? '0';
    if (own === wanted) continue;
    if (!isNumber(own) || !isNumber(wanted)) return false;
    if (Number(own) !== Number(wanted)) return Number(own) > Number(wanted);
  }
  return true;
}

function partsOf(version: string): string[] {
  return version
    .trim()
    .toLowerCase()
    .replace(/^v\.?\s*(?=\d)/u, '')
    .split(/[.\-_\s/]+/u);
}

function isNumber(part: string): boolean {
  return /^\d+$/u.test(part);
}
