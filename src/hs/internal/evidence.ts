import type { Judged } from './judge.ts';
import { naturalLog } from './logarithm.ts';
import { scoreWeights } from './score.ts';

/** What the ranking of a description says of one heading: the numbers that verdict and confidence are made of. */
export interface Evidence {
  /** Where the heading ranks, from 0 on; below 0 where it is not among the first. */
  readonly at: number;
  /** Its points as a share of the best one's. */
  readonly share: number;
  /** How much of the points that its words could give the best heading has. */
  readonly fit: number;
  /** The points of the second heading as a share of the best one's. */
  readonly margin: number;
  /** Whether its chapter is among those of the first three headings. */
  readonly nearChapter: boolean;
  /** How many chapters rank before its own, at most 20. */
  readonly chaptersBefore: number;
}

const MOST_CHAPTERS = 20;

/** The evidence for a heading, or for the likeliest of several. */
export function evidenceFor(judged: Judged, headings: readonly string[]): Evidence {
  const ranked = judged.headings;
  const best = ranked[0]?.points ?? 0;
  const points = Math.max(0, ...headings.map((heading) => judged.watched.get(heading) ?? 0));
  const chapters = new Set(headings.map((heading) => heading.slice(0, 2)));
  const order = [...new Set(ranked.map(({ code }) => code.slice(0, 2)))];
  const before = order.findIndex((chapter) => chapters.has(chapter));
  return {
    at: ranked.findIndex(({ code }) => headings.includes(code)),
    share: best === 0 ? 0 : points / best,
    fit: judged.most === 0 ? 0 : Math.min(1, best / (FULL * judged.most)),
    margin: best === 0 ? 1 : (ranked[1]?.points ?? 0) / best,
    nearChapter: ranked.slice(0, 3).some(({ code }) => chapters.has(code.slice(0, 2))),
    chaptersBefore: before < 0 ? MOST_CHAPTERS : Math.min(before, MOST_CHAPTERS),
  };
}

/** What a heading gets for a term that is hit whole: once as its best term, and for its words and those of its chapter. */
const FULL = 1 + scoreWeights.headingBag + scoreWeights.chapterBag;

/** The numbers that {@link weights} weigh, in their order. */
export function featuresOf({ share, fit, margin, nearChapter, chaptersBefore }: Evidence, judged: Judged): number[] {
  const none = share === 0 ? 1 : 0;
  const rare = naturalLog(1 + judged.most);
  const words = Math.min(judged.query.length, 30) / 30;
  return [
    1,
    share,
    share * share,
    none,
    fit,
    fit * share,
    margin,
    margin * share,
    margin * none,
    judged.knownShare,
    judged.headInBest ? share : 0,
    nearChapter ? 1 : 0,
    chaptersBefore / MOST_CHAPTERS,
    rare,
    rare * share,
    words,
    fit * none,
    judged.knownShare * none,
    words * none,
    judged.headInBest ? none : 0,
    (chaptersBefore / MOST_CHAPTERS) * fit,
  ];
}

/** The numbers that {@link bestWeights} weigh: how likely the best heading is right. */
export function bestFeaturesOf({ fit, margin }: Evidence, judged: Judged): number[] {
  return [
    1,
    fit,
    fit * fit,
    margin,
    margin * margin,
    judged.knownShare,
    judged.headInBest ? 1 : 0,
    naturalLog(1 + judged.most),
    Math.min(judged.query.length, 30) / 30,
  ];
}

export function weighed(features: readonly number[], by: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (by[at] ?? 0), 0);
}
