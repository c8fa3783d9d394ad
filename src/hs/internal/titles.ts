import { titleRowsEn } from '../data/titles-en.data.ts';
import { titleRowsZh } from '../data/titles-zh.data.ts';
import { allCodes } from './editions.ts';
import { readChinese, readEnglish } from './units.ts';

/** Our own short title of a chapter, heading or subheading. */
export interface HsTitle {
  readonly en: string;
  readonly zh: string;
}

let titles: Map<string, HsTitle> | undefined;

/** The title of a chapter, heading or subheading of any edition. */
export function titleOf(code: string): HsTitle {
  titles ??= readTitles();
  return titles.get(code) ?? { en: code, zh: code };
}

/** The lines stand in the order of the codes: per chapter its number and title, then a line per heading with its subheadings. */
function readTitles(): Map<string, HsTitle> {
  const map = new Map<string, HsTitle>();
  const codes = allCodes();
  const en = readEnglish(titleRowsEn).split('\n');
  const zh = readChinese(titleRowsZh).split('\n');
  let at = 0;
  en.forEach((row, line) => {
    const other = zh[line] ?? '';
    if (/^\d\d/.test(row) && !row.includes('|')) {
      map.set(row.slice(0, 2), { en: capitalised(row.slice(2)), zh: other.slice(2) });
      return;
    }
    const chinese = other.split('|');
    row.split('|').forEach((title, place) => {
      const code = codes[at] ?? '';
      const own = { en: capitalised(title), zh: chinese[place] ?? '' };
      // the only subheading of a heading has no title of its own
      map.set(code, title === '' ? (map.get(code.slice(0, 4)) ?? own) : own);
      at += 1;
    });
  });
  return map;
}

function capitalised(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
