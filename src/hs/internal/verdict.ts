import type { HsCodeCheck } from '../check-hs-code.ts';
import type { HsVerdict } from '../check-hs-description.ts';
import type { HsReason } from '../reasons.ts';
import { type Evidence, evidenceFor, featuresOf, weighed } from './evidence.ts';
import { goodsRules } from './goods-rules.ts';
import { type Likeness, NEARLY_SAME } from './history.ts';
import type { IndexState } from './index-state.ts';
import type { Judged, RankedHeading } from './judge.ts';
import { titleOf } from './titles.ts';
import { weights } from './weights.ts';

/** Limits of the verdict, measured with `npm run eval:hs`. */
const limits = {
  /** The best heading must reach this share of the points that its words could give. */
  leastFit: 0.2,
  /** Among the first so many headings, and with at least this share of the best one's points: a match. */
  matchRank: 5,
  matchShare: 0.6,
  /** With this share, or in a chapter of the first three headings: plausible. */
  plausibleShare: 0.5,
};

interface Verdict {
  readonly outcome: HsVerdict;
  readonly reasons: readonly HsReason[];
  /** Where the declared heading ranks, from 0 on; below 0 where it does not. */
  readonly declaredAt: number;
  readonly strong: boolean;
}

/** Weighs words, rules and confirmed lines for a declared code. */
export function verdictOf(
  judged: Judged,
  description: string,
  check: HsCodeCheck,
  declared: readonly string[],
  { tree }: IndexState,
): Verdict {
  const own = declared[0];
  if (own === undefined) return withoutCode(check);
  const headings = [...new Set(declared.map((code) => code.slice(0, 4)))];
  const seen = evidenceFor(judged, headings);
  const { at, share, fit } = seen;
  const [best] = judged.headings;
  const heading = at < 0 ? own.slice(0, 4) : (judged.headings[at]?.code ?? own.slice(0, 4));
  const evidence: HsReason[] = [rankReason(heading, at, share)];
  if (best !== undefined && at !== 0) evidence.push(betterHeading(best, heading, share));
  const better = at < 0 ? undefined : betterSubheading(judged.headings[at], declared, tree.codes);
  if (better !== undefined) evidence.push(better);

  const confirmed = confirmedReason(judged, declared, tree.codes);
  const agrees = confirmed?.code === 'hs/confirmed-before';
  if (confirmed?.params.likeness === 1) {
    const reasons: HsReason[] = [confirmed, ...evidence];
    return agrees
      ? { outcome: 'match', reasons, declaredAt: at, strong: false }
      : { outcome: 'mismatch', reasons, declaredAt: at, strong: true };
  }
  if (confirmed !== null) evidence.unshift(confirmed);
  if (judged.vague && !agrees) {
    return {
      outcome: 'insufficient',
      reasons: [{ code: 'hs/too-vague', params: { description: description.slice(0, 80) } }],
      declaredAt: at,
      strong: false,
    };
  }
  const rules = goodsRules(judged, own, seen, tree.codes);
  const hard = rules.filter(({ force }) => force === 'hard').map(({ reason }) => reason);
  const soft = rules.filter(({ force }) => force === 'soft').map(({ reason }) => reason);
  if (hard.length > 0)
    return { outcome: 'mismatch', reasons: [...hard, ...soft, ...evidence], declaredAt: at, strong: true };
  if (agrees) return { outcome: 'match', reasons: evidence, declaredAt: at, strong: false };
  if (fit < limits.leastFit) {
    const reason: HsReason = {
      code: 'hs/too-little-known',
      params: { knownShare: rounded(judged.knownShare), fit: rounded(fit), leastFit: limits.leastFit },
    };
    return { outcome: 'insufficient', reasons: [reason, ...soft, ...evidence], declaredAt: at, strong: false };
  }
  const outcome = byWords(judged, seen, confirmed !== null);
  if (soft.length > 0 && (outcome === 'match' || outcome === 'plausible')) {
    return { outcome: 'unsure', reasons: [...soft, ...evidence], declaredAt: at, strong: false };
  }
  return { outcome, reasons: [...soft, ...evidence], declaredAt: at, strong: outcome === 'mismatch' };
}

/** The verdict that follows from the ranking alone. */
function byWords(judged: Judged, seen: Evidence, contradicted: boolean): HsVerdict {
  const { at, share, nearChapter } = seen;
  if (at === 0 || (at > 0 && at < limits.matchRank && share >= limits.matchShare))
    return contradicted ? 'unsure' : 'match';
  if (weighed(featuresOf(seen, judged), weights.verdict) < weights.mismatchBelow) return 'mismatch';
  if (nearChapter || share >= limits.plausibleShare) return contradicted ? 'unsure' : 'plausible';
  return contradicted ? 'mismatch' : 'unsure';
}

function withoutCode(check: HsCodeCheck): Verdict {
  const reasons = check.findings.map(({ code, params }) => ({ code, params }) as HsReason);
  const outcome: HsVerdict =
    check.status === 'unreadable'
      ? 'insufficient'
      : check.status === 'national-use' || check.code?.heading === null
        ? 'unsure'
        : 'mismatch';
  return { outcome, reasons, declaredAt: -1, strong: false };
}

function rankReason(heading: string, at: number, share: number): HsReason {
  const { en, zh } = titleOf(heading);
  return at < 0
    ? { code: 'hs/heading-without-evidence', params: { heading, en, zh } }
    : { code: 'hs/heading-ranked', params: { heading, en, zh, rank: at + 1, share: rounded(share) } };
}

function betterHeading(best: RankedHeading, declared: string, share: number): HsReason {
  const { en, zh } = titleOf(best.code);
  return { code: 'hs/better-heading', params: { heading: best.code, en, zh, declared, share: rounded(share) } };
}

/** Another subheading that the words speak for, where none speaks for the declared one. */
function betterSubheading(
  heading: RankedHeading | undefined,
  declared: readonly string[],
  codes: readonly string[],
): HsReason | undefined {
  const [first] = heading?.subheadings ?? [];
  const code = first === undefined ? '' : (codes[first.place] ?? '');
  if (first === undefined || first.own === 0 || declared.includes(code) || declared[0]?.length !== 6) return undefined;
  const own = heading?.subheadings.find(({ place }) => declared.includes(codes[place] ?? ''));
  if (own === undefined || own.own >= 0.6 * first.own) return undefined;
  const { en, zh } = titleOf(code);
  return { code: 'hs/better-subheading', params: { declared: declared[0], code, en, zh } };
}

/** What the user's own confirmed lines say of the same or nearly the same description. */
function confirmedReason(
  { likest }: Judged,
  declared: readonly string[],
  codes: readonly string[],
): (HsReason & { code: 'hs/confirmed-before' | 'hs/confirmed-otherwise' }) | null {
  const near = likest.filter(({ likeness }) => likeness >= NEARLY_SAME);
  const agrees = ({ line }: Likeness): boolean =>
    line.places.some((place) => declared.some((code) => codes[place]?.startsWith(code)));
  // of lines that are equally like it, one that agrees speaks for the code
  const first = near.find((one) => one.likeness === near[0]?.likeness && agrees(one)) ?? near[0];
  if (first === undefined) return null;
  const { line, likeness } = first;
  const params = { description: line.description.slice(0, 80), code: line.code, likeness: rounded(likeness) };
  return agrees(first)
    ? { code: 'hs/confirmed-before', params }
    : { code: 'hs/confirmed-otherwise', params: { ...params, declared: declared[0] ?? '' } };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
