import { exclusionsEn, foldingEn, questionsEn, termsEn, vagueEn } from './data/lexicon-en.data.ts';
import type { HsLexicon } from './lexicon.ts';

/**
 * The English vocabulary of the trade for every heading and subheading of HS 2022, for `createHsIndex`.
 *
 * @example
 * ```ts
 * import { createHsIndex, suggestHs } from 'waimao/hs';
 * import { lexiconEn } from 'waimao/hs/lexicon-en';
 *
 * const index = createHsIndex({ lexicons: [lexiconEn] });
 * suggestHs(index, 'leather wallet', { limit: 1 }).map(({ code }) => code); // => ['420231']
 * ```
 */
export const lexiconEn: HsLexicon = {
  '~lexicon': 'en',
  terms: termsEn,
  exclusions: exclusionsEn,
  questions: questionsEn,
  vague: vagueEn,
  folding: foldingEn,
};
