import { exclusionsZh, foldingZh, questionsZh, termsZh, vagueZh } from './data/lexicon-zh.data.ts';
import type { HsLexicon } from './lexicon.ts';

/**
 * The Chinese vocabulary of the trade for every heading and subheading of HS 2022, for `createHsIndex`.
 *
 * @example
 * ```ts
 * import { createHsIndex, suggestHs } from 'waimao/hs';
 * import { lexiconZh } from 'waimao/hs/lexicon-zh';
 *
 * const index = createHsIndex({ lexicons: [lexiconZh] });
 * suggestHs(index, '真皮钱包', { limit: 1 }).map(({ code }) => code); // => ['420231']
 * ```
 */
export const lexiconZh: HsLexicon = {
  '~lexicon': 'zh',
  terms: termsZh,
  exclusions: exclusionsZh,
  questions: questionsZh,
  vague: vagueZh,
  folding: foldingZh,
};
