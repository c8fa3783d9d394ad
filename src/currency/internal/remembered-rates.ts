import type { RateSide } from '../lookup-rate.ts';
import type { ResolvedRate } from '../resolved-rate.ts';

/** Answers of a table by the day asked for, per pair and way of asking. They only save time: each can be found again. */
export interface RememberedRates {
  readonly pairs: Map<string, Map<string, AnswersToOneQuestion[]>>;
  size: number;
}

interface AnswersToOneQuestion {
  readonly side: RateSide;
  readonly maxAgeDays: number;
  readonly byDay: Map<number, ResolvedRate>;
}

/** About 10 MB. A report over some years and currencies fits; beyond, the memory starts anew rather than grow. */
const MOST = 20_000;

export function rememberNothing(): RememberedRates {
  return { pairs: new Map(), size: 0 };
}

export function recall(
  remembered: RememberedRates,
  from: string,
  to: string,
  side: RateSide,
  maxAgeDays: number,
  day: number,
): ResolvedRate | undefined {
  const questions = remembered.pairs.get(from)?.get(to);
  if (questions === undefined) return undefined;
  for (const question of questions) {
    if (question.side === side && question.maxAgeDays === maxAgeDays) return question.byDay.get(day);
  }
  return undefined;
}

export function remember(
  remembered: RememberedRates,
  rate: ResolvedRate,
  side: RateSide,
  maxAgeDays: number,
  day: number,
): void {
  if (remembered.size >= MOST) {
    remembered.pairs.clear();
    remembered.size = 0;
  }
  const byTarget = remembered.pairs.get(rate.from) ?? new Map<string, AnswersToOneQuestion[]>();
  const questions = byTarget.get(rate.to) ?? [];
  const known = questions.find((asked) => asked.side === side && asked.maxAgeDays === maxAgeDays);
  const question = known ?? { side, maxAgeDays, byDay: new Map<number, ResolvedRate>() };
  question.byDay.set(day, rate);
  if (known === undefined) questions.push(question);
  byTarget.set(rate.to, questions);
  remembered.pairs.set(rate.from, byTarget);
  remembered.size++;
}
