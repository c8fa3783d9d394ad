import { editDistance } from '../../core/edit-distance.ts';

/** The known word that another is a slip of: another case or separator, or one letter, of longer words two, amiss. */
export function slipOf(word: string, known: readonly string[]): string | null {
  if (known.includes(word)) return null;
  const bare = bareOf(word);
  const limit = bare.length > 7 ? 2 : 1;
  let best: string | null = null;
  let least = limit + 1;
  for (const other of known) {
    const away = editDistance(bare, bareOf(other), least);
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
