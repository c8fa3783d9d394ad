import { chapterSections, sectionTitles } from './data/sections.data.ts';
import { type HsEdition, NEWEST } from './edition.ts';
import { editionsWith, existsIn, requireEdition } from './internal/editions.ts';
import { type HsTitle, titleOf } from './internal/titles.ts';
import { parseHs } from './parse-hs.ts';
import { fail } from './refusals.ts';

/** A step of the way to a code. */
export interface HsPathStep {
  /** `'84'`, `'8471'`, `'847130'`; a section's number as text, `'16'`. */
  readonly code: string;
  /** Our own short title, in English and Chinese. */
  readonly title: HsTitle;
}

/** Where a code stands in the nomenclature. */
export interface HsPath {
  /** By its number from 1 to 21. */
  readonly section: HsPathStep;
  /** Two digits. */
  readonly chapter: HsPathStep;
  /** `null` where only a chapter was given. */
  readonly heading: HsPathStep | null;
  /** `null` where only a heading was given. */
  readonly subheading: HsPathStep | null;
}

/** Which edition a code is of. */
export interface HsPathOptions {
  /** @defaultValue the newest that has the code */
  readonly edition?: HsEdition | undefined;
}

/**
 * Gives section, chapter, heading and subheading of a code with this library's own short titles in English and Chinese. They are not the legal text.
 *
 * @param code - Two, four or six digits, or more: national digits are left aside.
 * @param options - The edition, where the code must be of that one.
 * @returns The way from the section down.
 * @throws A `WaimaoError`: `hs/unknown-code`, `core/unknown-option`, and what {@link parseHs} throws.
 *
 * @example
 * ```ts
 * import { hsPath } from 'waimao/hs';
 *
 * const path = hsPath('8471.30');
 * [path.section.code, path.chapter.code, path.heading?.code, path.subheading?.code]; // => ['16', '84', '8471', '847130']
 * hsPath('7701'); // => throws hs/unknown-code
 * ```
 */
export function hsPath(code: string, options: HsPathOptions = {}): HsPath {
  const read = parseHs(code);
  const { chapter, heading, subheading } = read;
  const { edition } = options;
  if (edition !== undefined) requireEdition(edition, 'edition');
  const section = sectionOf(chapter);
  for (const one of [heading, subheading]) {
    if (one !== null && (edition === undefined ? editionsWith(one).length === 0 : !existsIn(one, edition))) {
      throw fail('hs/unknown-code', { code: read.digits, edition: edition ?? NEWEST });
    }
  }
  if (section === undefined) throw fail('hs/unknown-code', { code: read.digits, edition: edition ?? NEWEST });
  return pathOf(section, chapter, heading, subheading);
}

/** The way to a code that is known to exist. @internal */
export function pathTo(code: string): HsPath {
  return pathOf(
    sectionOf(code.slice(0, 2)) ?? 0,
    code.slice(0, 2),
    code.length < 4 ? null : code.slice(0, 4),
    code.length < 6 ? null : code,
  );
}

function pathOf(section: number, chapter: string, heading: string | null, subheading: string | null): HsPath {
  const [en = '', zh = ''] = (sectionTitles.split('\n')[section - 1] ?? '').split('|');
  return {
    section: { code: `${section}`, title: { en, zh } },
    chapter: { code: chapter, title: titleOf(chapter) },
    heading: heading === null ? null : { code: heading, title: titleOf(heading) },
    subheading: subheading === null ? null : { code: subheading, title: titleOf(subheading) },
  };
}

/** The section of a chapter, from 1 on. */
function sectionOf(chapter: string): number | undefined {
  const number = Number(chapter);
  if (number === 77) return undefined;
  const at = chapterSections.split(' ').findLastIndex((first) => Number(first) <= number);
  return at < 0 || number > 97 ? undefined : at + 1;
}
