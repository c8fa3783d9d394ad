/**
 * The vocabulary of one language, packed: the terms of every heading and subheading, what is excluded, what to ask, what is too vague. It is made by this
 * library (`lexiconEn`, `lexiconZh`) and read by `createHsIndex`.
 */
export interface HsLexicon {
  /** @internal */
  readonly '~lexicon': 'en' | 'zh';
  /** @internal A line per heading in the order of the code lists: its terms, then after each bar those of a subheading. */
  readonly terms: string;
  /** @internal `heading other|cues|phrase` per line. */
  readonly exclusions: string;
  /** @internal `heading other|question` per line. */
  readonly questions: string;
  /** @internal Words that say nothing about goods. */
  readonly vague: string;
  /** @internal Traditional characters with the simplified ones, in pairs. */
  readonly folding: string;
}
