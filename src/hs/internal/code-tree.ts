import { NEWEST } from '../edition.ts';
import { codesIn } from './editions.ts';

/** The headings and subheadings of the newest edition as a tree, by their places in the list. */
export interface CodeTree {
  /** Every heading and subheading, ascending: a heading, then its subheadings. */
  readonly codes: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Per code the place of its heading; a heading's own. */
  readonly headingOf: Uint16Array;
  /** Per code the number of its chapter. */
  readonly chapterOf: Uint8Array;
}

let tree: CodeTree | undefined;

/** The tree, made once. */
export function codeTree(): CodeTree {
  tree ??= plantTree();
  return tree;
}

function plantTree(): CodeTree {
  const codes = codesIn(NEWEST);
  const places = new Map<string, number>();
  const headingOf = new Uint16Array(codes.length);
  const chapterOf = new Uint8Array(codes.length);
  let heading = 0;
  let chapter = 0;
  for (const [place, code] of codes.entries()) {
    places.set(code, place);
    if (code.length === 4) {
      heading = place;
      chapter = Number(code.slice(0, 2));
    }
    headingOf[place] = heading;
    chapterOf[place] = chapter;
  }
  return { codes, places, headingOf, chapterOf };
}
