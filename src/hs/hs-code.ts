/** A code of the Harmonized System, read. Whether it exists is another question: `checkHsCode`. */
export interface HsCode {
  /** All digits, without marks: `'8471300100'`. */
  readonly digits: string;
  /** The first two digits. */
  readonly chapter: string;
  /** The first four digits; `null` where only a chapter was given. */
  readonly heading: string | null;
  /** The first six digits; `null` where only a chapter or a heading was given. */
  readonly subheading: string | null;
  /** The digits from the seventh on, which each country sets itself. */
  readonly national: string | null;
  /** The letter behind the digits that New Zealand and Argentina write. */
  readonly checkLetter: string | null;
  /** Whether only a part of the code is meant (`ex 8471 30`). */
  readonly partial: boolean;
}
