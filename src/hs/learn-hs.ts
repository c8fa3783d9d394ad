import { atPath, type Issue, issueOf, WaimaoError } from '../core/errors.ts';
import { requireList, requireNumber, requireObject, requireText } from '../core/require.ts';
import type { HsHistoryLine, HsIndex } from './create-hs-index.ts';
import { type HsEdition, NEWEST } from './edition.ts';
import { follow } from './internal/correlations.ts';
import { editionsWith, existsIn, requireEdition } from './internal/editions.ts';
import { foldText } from './internal/fold-text.ts';
import { type HistoryLine, historyKey, historyTokens, withLines } from './internal/history.ts';
import { type IndexState, newIndex, stateOf } from './internal/index-state.ts';
import { parseHs } from './parse-hs.ts';
import { fail } from './refusals.ts';

/**
 * Adds confirmed lines to an index. They outrank the vocabulary: the same description gets its code, a similar one is drawn to it, and headings
 * that many lines are of gain a little.
 *
 * A later line of the same words (case, marks and width aside) takes the place of an earlier one; weight 0 forgets it. A code of an older edition
 * is carried over to its successors. The index given stays as it is; nothing is built anew but the words of the new lines.
 *
 * @param index - What to add to.
 * @param lines - The lines, earlier ones first.
 * @returns An index that knows them too.
 * @throws A `WaimaoError` with every bad line in `issues` by its place, when there is one: `hs/unknown-code`, `core/not-text`, `core/not-a-number`,
 * `core/out-of-range`, `core/unknown-option` and what `parseHs` throws; none of the lines is learned then. `hs/not-an-index`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { createHsIndex, learnHs, suggestHs } from 'waimao/hs';
 * import { lexiconEn } from 'waimao/hs/lexicon-en';
 *
 * const index = learnHs(createHsIndex({ lexicons: [lexiconEn] }), [{ description: 'Bluefin model 7', code: '8413.70' }]);
 * suggestHs(index, 'BLUEFIN Model-7', { limit: 1 }).map(({ code }) => code); // => ['841370']
 * ```
 */
export function learnHs(index: HsIndex, lines: readonly HsHistoryLine[]): HsIndex {
  const state = stateOf(index);
  requireList(lines, ['lines']);
  const read: HistoryLine[] = [];
  const issues: Issue[] = [];
  lines.forEach((line, at) => {
    try {
      read.push(readLine(state, line));
    } catch (error) {
      issues.push(issueOf(error, [at]));
    }
  });
  const [first] = issues;
  if (first !== undefined) throw new WaimaoError(first.code, first.message, first.params, first.path, issues);
  if (read.length === 0) return index;
  return newIndex({ ...state, history: withLines(state.history, read) });
}

function readLine({ tree, languages }: IndexState, line: HsHistoryLine): HistoryLine {
  requireObject(line, []);
  const description = requireText(line.description, ['description']);
  const weight = line.weight === undefined ? 1 : requireNumber(line.weight, ['weight'], 0, 1e6);
  const { subheading, digits } = atPath(['code'], () => parseHs(line.code));
  const edition = line.edition === undefined ? newestWith(subheading) : requireEdition(line.edition, 'edition');
  if (subheading === null || edition === undefined || !existsIn(subheading, edition)) {
    throw fail('hs/unknown-code', { code: digits, edition: edition ?? NEWEST }, ['code']);
  }
  const folded = foldText(description, languages.simplified());
  const codes = edition === NEWEST ? [subheading] : follow(subheading, edition, NEWEST).codes;
  const places = codes.map((code) => tree.places.get(code)).filter((place) => place !== undefined);
  // a code that nothing came after says nothing of today's codes
  if (places.length === 0) throw fail('hs/unknown-code', { code: digits, edition: NEWEST }, ['code']);
  return {
    key: historyKey(folded),
    tokens: historyTokens(folded),
    places,
    headings: [...new Set(places.map((place) => tree.headingOf[place] ?? 0))],
    weight,
    description,
    code: digits,
  };
}

function newestWith(code: string | null): HsEdition | undefined {
  return code === null ? undefined : editionsWith(code).at(-1);
}
