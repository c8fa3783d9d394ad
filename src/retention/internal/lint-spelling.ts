/** The known word that another is a slip of: another case or separator, or one letter, of longer words two, amiss. */
export function slipOf(word: string, known: readonly string[]): string | null {
  if (known.includes(word)) return null;
  const bare = bareOf(word);
  const limit = bare.length > 7 ? 2 : 1;
  let best: string | null = null;
  let least = limit + 1;
  for (const other of known) {
    const away = distance(bare, bareOf(other), least);
    if (away < least) [best, least] = [other, away];
  }
  return best;
}

function bareOf(word: string): string {
  return word
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
}

/** Letters to add, to leave out, to change or to swap with the next, where that is less than a limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? limit) + 1 : limit;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit;
}
