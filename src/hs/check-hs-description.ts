import type { IsoDate } from '../core/dates.ts';
import { atPath } from '../core/errors.ts';
import type { Decision } from '../core/reasons.ts';
import { requireObject, requireOneOf, wrongType } from '../core/require.ts';
import { checkHsCode, type HsCodeCheck } from './check-hs-code.ts';
import type { HsIndex } from './create-hs-index.ts';
import { type HsEdition, hsEditions, NEWEST } from './edition.ts';
import type { HsFinding } from './finding.ts';
import { type HsPath, pathTo } from './hs-path.ts';
import { confidences } from './internal/confidence.ts';
import { follow } from './internal/correlations.ts';
import { codesIn, existsIn } from './internal/editions.ts';
import { type IndexState, stateOf } from './internal/index-state.ts';
import { type Judged, judge } from './internal/judge.ts';
import { matchedWords } from './internal/matched-words.ts';
import { type HsQuestion, questionsFor } from './internal/questions.ts';
import { verdictOf } from './internal/verdict.ts';
import type { HsReason } from './reasons.ts';

/** A line as it is about to be declared. */
export interface HsDescriptionLine {
  /** What the goods are called; any text is taken. */
  readonly description: string;
  /** The code as typed, four digits or more. */
  readonly code: string;
  /** The language of the description. @defaultValue told by its characters */
  readonly lang?: 'en' | 'zh' | undefined;
  /** Whose code it is, by ISO 3166-1. */
  readonly country?: string | undefined;
  /** The day of the declaration. */
  readonly on?: IsoDate | undefined;
}

/** How well a code fits a description. There is no "correct": only customs can say that. */
export type HsVerdict =
  /** The words speak for the heading. */
  | 'match'
  /** They do not speak against it. */
  | 'plausible'
  /** They speak neither for it nor clearly for another. */
  | 'unsure'
  /** They speak for another heading, or a rule is broken. */
  | 'mismatch'
  /** The description does not say enough to judge. */
  | 'insufficient';

/** A heading that fits as well or better. */
export interface HsRival {
  /** Its likeliest subheading. */
  readonly code: string;
  /** Where it stands, with titles. */
  readonly path: HsPath;
  /** Its points as a share of the best heading's, above 0 and at most 1. */
  readonly share: number;
  /** How often such a suggestion is right, from 0 to 1. */
  readonly confidence: number;
}

/** The verdict on a declared line. */
export interface HsDescriptionCheck extends Decision<HsVerdict, HsReason> {
  /** What the check of the code itself found. */
  readonly codeCheck: HsCodeCheck;
  /** Where the declared code stands; `null` for one that does not exist. */
  readonly path: HsPath | null;
  /** The words of the description that speak for the declared heading. */
  readonly matched: readonly string[];
  /** The best other headings, the likeliest first, at most three. */
  readonly rivals: readonly HsRival[];
  /** What is missing to decide, as questions. */
  readonly missing: readonly HsQuestion[];
  /** For a strong mismatch: the code may be queried, or the goods reclassified or detained, by customs. */
  readonly warning: HsFinding | null;
}

/**
 * Judges whether a code fits the description of the goods, and says why: the words that match, the headings that fit better, the rules that are broken, and
 * what would have to be known.
 *
 * The strongest word is `match`: it says that the words speak for the heading, not that the code is right. A description confirmed before under the
 * same code is a match, under another one a mismatch. Beyond likeness of words it looks for a material's heading on a finished article, parts and
 * wholes, knitted and woven, who wears it, used goods and waste, sets, food and medicine.
 *
 * @param index - Made by `createHsIndex`.
 * @param line - The description, the code, and where and when it is declared.
 * @returns The verdict with its reasons, rivals, questions and warning.
 * @throws A `WaimaoError`: `hs/not-an-index`, `core/wrong-type`, `core/unknown-option`, `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { checkHsDescription, createHsIndex } from 'waimao/hs';
 * import { lexiconEn } from 'waimao/hs/lexicon-en';
 *
 * const index = createHsIndex({ lexicons: [lexiconEn] });
 * checkHsDescription(index, { description: "men's leather belt", code: '4203.30' }).outcome; // => 'match'
 * checkHsDescription(index, { description: "men's leather belt", code: '4107.11' }).outcome; // => 'mismatch'
 * checkHsDescription(index, { description: 'gift', code: '9503.00' }).outcome; // => 'insufficient'
 * ```
 */
export function checkHsDescription(index: HsIndex, line: HsDescriptionLine): HsDescriptionCheck {
  const state = stateOf(index);
  requireObject(line, ['line']);
  const { description, code, lang, country, on } = line;
  if (typeof description !== 'string') throw wrongType(description, 'string', ['line', 'description']);
  if (lang !== undefined) requireOneOf(lang, ['en', 'zh'], ['line', 'lang']);
  const codeCheck = atPath(['line'], () => checkHsCode(code, { country, on }));
  const declared = newestCodes(codeCheck);
  const judged = judge(state, description, lang, [...new Set(declared.map((one) => one.slice(0, 4)))]);
  const { outcome, reasons, declaredAt, strong } = verdictOf(judged, description, codeCheck, declared, state);
  const rivals = rivalsOf(state, judged, declared);
  const own = declared[0];
  const place = own === undefined ? undefined : state.tree.places.get(own);
  const [reason] = reasons;
  const rival = reason?.code === 'hs/confirmed-otherwise' ? reason.params.code : rivals[0]?.code;
  return {
    outcome,
    reasons,
    codeCheck,
    path: own === undefined ? null : pathTo(own),
    matched: place === undefined ? [] : matchedWords(state, judged, place),
    rivals,
    missing:
      outcome === 'match' ? [] : questionsFor(state, judged, outcome === 'insufficient' ? -1 : Math.max(declaredAt, 0)),
    warning:
      strong && own !== undefined && rival !== undefined
        ? {
            code: 'hs/may-be-detained',
            params: { declared: own, rival },
            severity: 'warning',
            certainty: 'medium',
          }
        : null,
  };
}

/** The declared code as codes of the newest edition: several where it was split. */
function newestCodes({ status, code, edition }: HsCodeCheck): string[] {
  if (code === null || code.heading === null) return [];
  const own = code.subheading ?? code.heading;
  if (status === 'exists' && existsIn(own, NEWEST) && (own.length === 4 || edition === NEWEST)) return [own];
  if (status !== 'exists' && status !== 'other-edition') return [];
  if (own.length === 4 && existsIn(own, NEWEST)) return [own];
  const from: HsEdition | undefined = existsIn(own, edition)
    ? edition
    : hsEditions.findLast((one) => existsIn(own, one));
  if (from === undefined) return [];
  const old = own.length === 6 ? [own] : codesIn(from).filter((one) => one.length === 6 && one.startsWith(own));
  return [...new Set(old.flatMap((one) => follow(one, from, NEWEST).codes))].filter((one) => existsIn(one, NEWEST));
}

const MOST_RIVALS = 3;

function rivalsOf(state: IndexState, judged: Judged, declared: readonly string[]): HsRival[] {
  const own = new Set(declared.map((code) => code.slice(0, 4)));
  const sure = confidences(judged);
  const best = judged.headings[0]?.points ?? 1;
  return judged.headings
    .map((heading, at) => ({ heading, at }))
    .filter(({ heading }) => !own.has(heading.code))
    .slice(0, MOST_RIVALS)
    .map(({ heading, at }) => {
      const place = heading.subheadings[0]?.place ?? heading.place;
      const code = state.tree.codes[place] ?? heading.code;
      return { code, path: pathTo(code), share: heading.points / best, confidence: sure.of(at, place) };
    });
}
