import { chineseQuery, withoutDenied } from './chinese-query.ts';
import { englishQuery } from './english-query.ts';
import { foldText, LONGEST } from './fold-text.ts';
import {
  historyKey,
  historyTokens,
  type Likeness,
  likestLines,
  scoreHistory,
  scoreTrade,
  scoreWords,
} from './history.ts';
import type { IndexState } from './index-state.ts';
import { type Exclusion, isChinese, type Language, type LanguageIndex, type Languages } from './language-index.ts';
import type { QueryToken } from './query-word.ts';
import { scoreTerms, scoreWeights } from './score.ts';
import { spellingOf } from './spelling.ts';
import { clearTally, topHeadings } from './tally.ts';
import { hasUnder } from './term-index.ts';
import { type TokenKey, tokenKey } from './words.ts';

/** A subheading with its points: those of its heading and its own. */
export interface RankedCode {
  readonly place: number;
  readonly points: number;
  readonly own: number;
}

/** A heading with its subheadings, the best first. */
export interface RankedHeading {
  readonly place: number;
  readonly code: string;
  readonly points: number;
  readonly subheadings: readonly RankedCode[];
}

/** An exclusion whose cue stands in the description. */
export interface FiredExclusion {
  readonly from: string;
  readonly to: string;
  readonly phrase: string;
}

/** What is made of one description. */
export interface Judged {
  readonly language: Language;
  /** The text as it is searched, without what it denies in Chinese. */
  readonly folded: string;
  readonly query: readonly QueryToken[];
  readonly headings: readonly RankedHeading[];
  readonly exclusions: readonly FiredExclusion[];
  /** Whether the description says nothing about the goods. */
  readonly vague: boolean;
  /** The most points that the known words could give. */
  readonly most: number;
  /** The weight of the known words, as a share of all. */
  readonly knownShare: number;
  readonly likest: readonly Likeness[];
  /** The points of the headings asked for, also where they rank low. */
  readonly watched: ReadonlyMap<string, number>;
  /** Whether the best heading has the noun that names the article. */
  readonly headInBest: boolean;
}

const MOST_WORDS = 80;
const HEADINGS = 24;

/** What an excluded heading keeps of its points, and what the one that it points to gains of them. */
const EXCLUDED = 0.75;

/** Ranks headings and subheadings for a description; `watch` names headings whose points are wanted in any case. */
export function judge(
  state: IndexState,
  description: string,
  asked: Language | undefined,
  watch: readonly string[] = [],
): Judged {
  const { tree, tally, languages, history } = state;
  const language = asked ?? (isChinese(description) ? 'zh' : 'en');
  const main = languages.nearest(language);
  const whole = foldText(description, languages.simplified());
  const folded = withoutDenied(whole.slice(0, LONGEST));
  const query = queryOf(folded, main?.language ?? language, main).slice(0, MOST_WORDS);
  let most = 0;
  let mass = 0;
  let known = 0;
  if (main !== undefined) {
    const result = scoreTerms(main.terms, tree, main.scratch, tally, query, 1, scoreWeights);
    ({ most, mass, known } = result);
  }
  const other = otherLanguage(languages, main, folded);
  if (other !== undefined) {
    const words = queryOf(folded, other.language, other).slice(0, MOST_WORDS);
    const result = scoreTerms(other.terms, tree, other.scratch, tally, words, 0.7, scoreWeights);
    most += 0.7 * result.most;
  }
  const tokens = history.length === 0 ? [] : historyTokens(whole);
  const likest = likestLines(history, historyKey(whole), tokens);
  // nothing is learned from single words and from other lines where the whole text is known
  if (likest[0]?.likeness !== 1) {
    scoreWords(tree, tally, history, tokens, (token) => main?.terms.tokenIds.has(token) ?? false);
    scoreTrade(tally, history);
  }
  if (likest.length > 0) scoreHistory(tree, tally, likest, Math.max(most, 8));
  const exclusions =
    main === undefined
      ? []
      : fired(
          main,
          query,
          topHeadings(tally, 6).map((place) => tree.codes[place] ?? ''),
        );
  for (const { from, to } of exclusions) {
    const [fromPlace, toPlace] = [tree.places.get(from) ?? -1, tree.places.get(to) ?? -1];
    if ((tally.heading[toPlace] ?? 0) > 0) tally.heading[fromPlace] = (tally.heading[fromPlace] ?? 0) * EXCLUDED;
  }
  const headings = topHeadings(tally, HEADINGS).map((place): RankedHeading => {
    const points = tally.heading[place] ?? 0;
    const subheadings: RankedCode[] = [];
    for (let at = place + 1; at < tree.codes.length && tree.headingOf[at] === place; at++) {
      const own = tally.own[at] ?? 0;
      subheadings.push({ place: at, own, points: points + own });
    }
    subheadings.sort((a, b) => b.own - a.own || a.place - b.place);
    return { place, code: tree.codes[place] ?? '', points, subheadings };
  });
  const watched = new Map(watch.map((code) => [code, tally.heading[tree.places.get(code) ?? -1] ?? 0]));
  clearTally(tally);
  const head = query.find((token) => token.head)?.token;
  const headId = head === undefined ? undefined : main?.terms.tokenIds.get(tokenKey(head));
  return {
    language: main?.language ?? language,
    folded,
    query,
    headings,
    exclusions,
    vague: main !== undefined && isVague(main, englishOf(languages, main, folded), folded, query),
    most,
    knownShare: mass === 0 ? 0 : known / mass,
    likest,
    watched,
    headInBest:
      headId !== undefined &&
      main !== undefined &&
      hasUnder(main.terms, tree.headingOf, headId, headings[0]?.place ?? -1),
  };
}

/** The English vocabulary, where a description may have words of it. */
function englishOf(languages: Languages, main: LanguageIndex, folded: string): LanguageIndex | undefined {
  return main.language === 'en' ? main : /[a-z]/.test(folded) ? languages.get('en') : undefined;
}

function queryOf(folded: string, language: Language, index: LanguageIndex | undefined): QueryToken[] {
  return language === 'en'
    ? englishQuery(
        folded.replace(/[\u4e00-\u9fff]+/g, ' , '),
        index === undefined ? undefined : spellingOf(index.terms),
      )
    : chineseQuery(folded, (text) => englishQuery(text));
}

/** The other language, where the text has words of it. */
function otherLanguage(
  languages: Languages,
  main: LanguageIndex | undefined,
  folded: string,
): LanguageIndex | undefined {
  if (main === undefined || languages.size < 2) return undefined;
  if (main.language === 'zh') return /[a-z]{3}/.test(folded) ? languages.get('en') : undefined;
  return isChinese(folded) ? languages.get('zh') : undefined;
}

/** Exclusions of the likeliest headings whose cue stands in the description. */
function fired(main: LanguageIndex, query: readonly QueryToken[], headings: readonly string[]): FiredExclusion[] {
  const tokens = new Set(query.filter(({ weight }) => weight >= 0.7).map(({ token }) => tokenKey(token)));
  const result: FiredExclusion[] = [];
  for (const from of headings) {
    for (const row of main.exclusions.get(from) ?? [])
      if (hasCue(row, tokens)) result.push({ from, to: row.heading, phrase: row.phrase });
  }
  return result;
}

function hasCue({ cues }: Exclusion, tokens: ReadonlySet<TokenKey>): boolean {
  return cues.some((cue) => cue.length > 0 && cue.every((token) => tokens.has(token)));
}

/** Whether nothing names the goods: words of trade, brands and numbers alone. */
function isVague(
  { language, vague, terms }: LanguageIndex,
  english: LanguageIndex | undefined,
  folded: string,
  query: readonly QueryToken[],
): boolean {
  const saysNothing = ({ token, text }: QueryToken): boolean =>
    (english?.vague.has(token) ?? false) || (/\d/.test(text) && !terms.tokenIds.has(token));
  if (language === 'en') return query.every(saysNothing);
  const latin = query.filter(({ token }) => /^[a-z0-9]/.test(token));
  if (latin.some((word) => !saysNothing(word) && [terms, english?.terms].some((own) => own?.tokenIds.has(word.token))))
    return false;
  let rest = folded.replace(/[^\u4e00-\u9fff]+/g, ' ').trim();
  if (rest === '') return latin.every(saysNothing);
  for (const word of vague) rest = rest.split(word).join(' ');
  return rest.trim() === '';
}
