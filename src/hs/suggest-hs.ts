import { requireInteger, requireOneOf, wrongType } from '../core/require.ts';
import type { HsIndex } from './create-hs-index.ts';
import { type HsEdition, NEWEST } from './edition.ts';
import { type HsPath, pathTo } from './hs-path.ts';
import { confidences } from './internal/confidence.ts';
import { trace } from './internal/correlations.ts';
import { existsIn, requireEdition } from './internal/editions.ts';
import { NEARLY_SAME } from './internal/history.ts';
import { type IndexState, stateOf } from './internal/index-state.ts';
import { type Judged, judge } from './internal/judge.ts';
import { matchedWords } from './internal/matched-words.ts';
import { type HsQuestion, questionsFor } from './internal/questions.ts';

/** How suggestions are made. */
export interface SuggestHsOptions {
  /** The language of the description. @defaultValue told by its characters */
  readonly lang?: 'en' | 'zh' | undefined;
  /** At most so many suggestions, 1 to 50. @defaultValue `5` */
  readonly limit?: number | undefined;
  /** The edition that the codes are wanted in. @defaultValue `'HS2022'` */
  readonly edition?: HsEdition | undefined;
}

/** One code that a description may belong under. */
export interface HsSuggestion {
  /** Six digits, or four where nothing decides between the subheadings; `null` where no code can be offered. */
  readonly code: string | null;
  /** How many digits are meant: 6, 4, or 0 where no code is offered. */
  readonly level: 0 | 4 | 6;
  /** The points by which suggestions are ordered: good for this description only. */
  readonly score: number;
  /** How often such a suggestion is right, from 0 to 1, as measured on descriptions with known codes. */
  readonly confidence: number;
  /** The words of the description that speak for it. */
  readonly matched: readonly string[];
  /** Where the code stands, with titles; `null` without a code. */
  readonly path: HsPath | null;
  /** What would decide between it and the next ones. */
  readonly questions: readonly HsQuestion[];
}

/** Below this confidence of the best heading, no code is offered. */
const LEAST = 0.08;

/**
 * Suggests subheadings for a description, the likeliest first. They are suggestions: no word list can say that a code is right.
 *
 * Confirmed lines of the index outrank the vocabulary. Where the description is too vague, or nothing in it is known, one suggestion without a code
 * comes back, with the questions that would decide. Ties are in ascending order of the codes.
 *
 * @param index - Made by `createHsIndex`.
 * @param description - What the goods are called, in English, Chinese or both; any text is taken.
 * @param options - Language, how many, and the edition.
 * @returns At least one suggestion.
 * @throws A `WaimaoError`: `hs/not-an-index`, `core/wrong-type`, `core/out-of-range`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { createHsIndex, suggestHs } from 'waimao/hs';
 * import { lexiconEn } from 'waimao/hs/lexicon-en';
 *
 * const index = createHsIndex({ lexicons: [lexiconEn] });
 * const [first] = suggestHs(index, 'leather wallet for men');
 * first?.code; // => '420231'
 * suggestHs(index, 'gift sample').map(({ code, level }) => [code, level]); // => [[null, 0]]
 * ```
 */
export function suggestHs(index: HsIndex, description: string, options: SuggestHsOptions = {}): HsSuggestion[] {
  const state = stateOf(index);
  if (typeof description !== 'string') throw wrongType(description, 'string', ['description']);
  const { lang, limit = 5, edition = NEWEST } = options;
  if (lang !== undefined) requireOneOf(lang, ['en', 'zh'], ['lang']);
  requireInteger(limit, ['limit'], 1, 50);
  requireEdition(edition, 'edition');
  const judged = judge(state, description, lang);
  const sure = confidences(judged);
  const [best] = judged.headings;
  // a model number says nothing by itself, but it does once it was confirmed
  const isVague = judged.vague && (judged.likest[0]?.likeness ?? 0) < NEARLY_SAME;
  if (best === undefined || isVague || (sure.headings[0] ?? 0) < LEAST) return [withoutCode(state, judged)];
  const suggestions = new Map<string, HsSuggestion>();
  for (const { place, points, headingAt, alone } of ranked(judged)) {
    if (suggestions.size >= limit) break;
    const newest = state.tree.codes[place] ?? '';
    const code =
      newest.length === 6 ? trace(newest, NEWEST, edition)[0] : existsIn(newest, edition) ? newest : undefined;
    // codes that an older edition has in one are one suggestion, by the likeliest of them
    if (code === undefined || suggestions.has(code)) continue;
    suggestions.set(code, {
      code,
      level: code.length === 6 ? 6 : 4,
      score: points,
      confidence: (newest.length === 6 ? sure.of(headingAt, place) : sure.headings[headingAt]) ?? 0,
      matched: matchedWords(state, judged, place),
      path: pathTo(code),
      questions: alone ? [] : questionsFor(state, judged, headingAt),
    });
  }
  return [...suggestions.values()];
}

/** One suggestion that says what to ask. */
function withoutCode(state: IndexState, judged: Judged): HsSuggestion {
  return {
    code: null,
    level: 0,
    score: 0,
    confidence: 0,
    matched: [],
    path: null,
    questions: questionsFor(state, judged, -1),
  };
}

interface Place {
  readonly place: number;
  readonly points: number;
  readonly headingAt: number;
  readonly alone: boolean;
}

/** What a further subheading of the same heading keeps of its points in the order: so that rivals of other headings are seen too. */
const NEXT_SIBLING = 0.82;
const MOST_SIBLINGS = 8;

function ranked({ headings }: Judged): Place[] {
  const places: Place[] = [];
  headings.forEach(({ place: own, points: all, subheadings }, headingAt) => {
    // where no word decides between the subheadings, the heading comes before them
    if (subheadings.length > 1 && subheadings[0]?.own === 0)
      places.push({ place: own, points: all, headingAt, alone: false });
    let keep = 1;
    for (const { place, points } of subheadings.slice(0, MOST_SIBLINGS)) {
      places.push({ place, points: points * keep, headingAt, alone: subheadings.length === 1 });
      keep *= NEXT_SIBLING;
    }
  });
  return places.sort((a, b) => b.points - a.points || a.place - b.place);
}
