import { requireList, requireObject, wrongType } from '../core/require.ts';
import { show } from '../core/show.ts';
import type { HsEdition } from './edition.ts';
import { codeTree } from './internal/code-tree.ts';
import { newIndex } from './internal/index-state.ts';
import { lazyLanguages } from './internal/language-index.ts';
import { newTally } from './internal/tally.ts';
import { learnHs } from './learn-hs.ts';
import type { HsLexicon } from './lexicon.ts';
import { fail } from './refusals.ts';

/** A line that the user has confirmed: this description was declared under this code. */
export interface HsHistoryLine {
  /** What the goods were called; not empty. */
  readonly description: string;
  /** Six digits or more. */
  readonly code: string;
  /** How much it counts, 0 to 1,000,000; 0 forgets what was learned of the description. @defaultValue `1` */
  readonly weight?: number | undefined;
  /** The edition of the code. @defaultValue the newest that has it */
  readonly edition?: HsEdition | undefined;
}

/** A row of a nomenclature that the user may use: searched beside the vocabulary. */
export interface NomenclatureRow {
  /** A heading or subheading of the newest edition; others are left aside. */
  readonly code: string;
  /** English or Chinese, told by its characters; read only where the index has that language. */
  readonly text: string;
}

/** What an index is made of. */
export interface HsIndexOptions {
  /** `lexiconEn`, `lexiconZh`, or both: one per language. */
  readonly lexicons: readonly HsLexicon[];
  /** Lines to learn at once, as `learnHs` does; earlier ones first. */
  readonly history?: readonly HsHistoryLine[] | undefined;
  /** Texts that are searched beside the vocabulary, and count less. */
  readonly nomenclature?: readonly NomenclatureRow[] | undefined;
}

/** Descriptions ready to be judged. An opaque value: keep what it was made of, not the index. */
export interface HsIndex {
  /** @internal */
  readonly '~hs': 'index';
}

/**
 * Makes the index that descriptions are judged with: the vocabulary of one or two languages, the user's own confirmed lines, and a nomenclature
 * of the user's own.
 *
 * What is asked first in a language waits for its vocabulary, a good tenth of a second; make one index and keep it. Confirmed lines can be added later (`learnHs`) without making it anew.
 *
 * @param options - Vocabularies, confirmed lines, nomenclature.
 * @returns The index.
 * @throws A `WaimaoError`: `hs/not-a-lexicon`, `core/wrong-type`, and for lines what {@link learnHs} throws.
 *
 * @example
 * ```ts
 * import { createHsIndex, suggestHs } from 'waimao/hs';
 * import { lexiconEn } from 'waimao/hs/lexicon-en';
 *
 * const index = createHsIndex({ lexicons: [lexiconEn] });
 * suggestHs(index, 'stainless steel vacuum flask 500 ml', { limit: 1 }).map(({ code }) => code); // => ['961700']
 * ```
 */
export function createHsIndex(options: HsIndexOptions): HsIndex {
  requireObject(options, ['options']);
  const lexicons = requireList(options.lexicons, ['lexicons']);
  const nomenclature = requireList(options.nomenclature ?? [], ['nomenclature']);
  nomenclature.forEach((row, at) => {
    requireObject(row, ['nomenclature', at]);
    for (const field of ['code', 'text'] as const)
      if (typeof row[field] !== 'string') throw wrongType(row[field], 'string', ['nomenclature', at, field]);
  });
  const tree = codeTree();
  const given = new Map(
    lexicons.map((lexicon, at) => {
      const language = typeof lexicon === 'object' && lexicon !== null ? lexicon['~lexicon'] : undefined;
      if (language !== 'en' && language !== 'zh')
        throw fail('hs/not-a-lexicon', { value: show(lexicon) }, ['lexicons', at]);
      return [language, lexicon];
    }),
  );
  const languages = lazyLanguages(
    given,
    tree,
    nomenclature.map(({ code, text }) => ({ code, text })),
  );
  const index = newIndex({ tree, tally: newTally(tree), languages, history: [] });
  const history = options.history ?? [];
  return history.length === 0 ? index : learnHs(index, history);
}
