import { titleRowsEn } from '../data/titles-en.data.ts';
import { titleRowsZh } from '../data/titles-zh.data.ts';
import { allCodes } from './editions.ts';
import { readChinese, readEnglish } from './units.ts';
import { markedPhrases } from './words.ts';

/** Our own short title of a chapter, heading or subheading. */
export interface HsTitle {
  readonly en: string;
  readonly zh: string;
}

/** Where the titles stand: they are unpacked a line at a time, when one of them is asked for. */
interface Shelf {
  /** By chapter, heading and subheading: its line times `WIDEST`, and its place there. */
  readonly places: ReadonlyMap<string, number>;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly read: (readonly HsTitle[] | undefined)[];
}

/** More than a heading has subheadings. */
const WIDEST = 100;

let shelf: Shelf | undefined;

/** The title of a chapter, heading or subheading of any edition. */
export function titleOf(code: string): HsTitle {
  shelf ??= newShelf();
  const at = shelf.places.get(code);
  if (at === undefined) return { en: code, zh: code };
  const line = Math.floor(at / WIDEST);
  const titles = shelf.read[line] ?? readLine(shelf.en[line] ?? '', shelf.zh[line] ?? '');
  shelf.read[line] = titles;
  return titles[at % WIDEST] ?? { en: code, zh: code };
}

/** The lines stand in the order of the codes: per chapter its number and title, then a line per heading with its subheadings. */
function newShelf(): Shelf {
  const places = new Map<string, number>();
  const en = titleRowsEn.split('\n');
  let line = -1;
  let place = 0;
  for (const code of allCodes()) {
    if (code.length === 6) place += 1;
    else {
      line += 1;
      if (isChapter(en[line] ?? '')) {
        places.set(code.slice(0, 2), line * WIDEST);
        line += 1;
      }
      place = 0;
    }
    places.set(code, line * WIDEST + place);
  }
  return { places, en, zh: titleRowsZh.split('\n'), read: [] };
}

function isChapter(row: string): boolean {
  return /^\d\d[^|]*$/.test(row);
}

function readLine(packedEn: string, packedZh: string): HsTitle[] {
  const [en, zh] = [readEnglish(packedEn), readChinese(packedZh)];
  if (isChapter(packedEn)) return [{ en: capitalised(en.slice(2)), zh: zh.slice(2) }];
  const chinese = zh.split('|');
  const titles = en.split('|').map((title, place) => ({ en: capitalised(title), zh: chinese[place] ?? '' }));
  const [ofHeading] = titles;
  // the only subheading of a heading has no title of its own
  return titles.map((title) => (title.en === '' ? (ofHeading ?? title) : title));
}

function capitalised(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** The titles of one language as they are searched, each with commas between its goods: a list per heading, its own title first. */
export function searchedTitles(language: 'en' | 'zh'): string[][] {
  const rows = language === 'en' ? readEnglish(titleRowsEn) : readChinese(titleRowsZh);
  const lists: string[][] = [];
  for (const row of markedPhrases(rows, language).split('\n')) {
    if (isChapter(row)) continue;
    const titles = row.split('|');
    // the only subheading of a heading has no title of its own
    lists.push(titles.length === 2 && titles[1] === '' ? [titles[0] ?? '', titles[0] ?? ''] : titles);
  }
  return lists;
}
