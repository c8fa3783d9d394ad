/** So much of a text is searched, in UTF-16 units: what names the goods stands in front. */
export const LONGEST = 1000;

/** Lower case, full-width forms made narrow, accents off, traditional characters made simplified. */
export function foldText(text: string, simplified: ReadonlyMap<string, string>): string {
  let plain = text.normalize('NFKC').toLowerCase();
  if (/[\u00c0-\u024f]/.test(plain)) plain = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (simplified.size === 0 || !/[\u4e00-\u9fff]/.test(plain)) return plain;
  let folded = '';
  for (const character of plain) folded += simplified.get(character) ?? character;
  return folded;
}

/** The table of `foldText`, of its pairs of characters. */
export function readFolding(pairs: string): Map<string, string> {
  const characters = Array.from(pairs);
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) table.set(characters[at] ?? '', characters[at + 1] ?? '');
  return table;
}
