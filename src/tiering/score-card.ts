import { type DayLike, readDay } from '../core/dates.ts';
import type { Params } from '../core/reasons.ts';
import { fail } from '../core/refusals.ts';
import {
  requireInteger,
  requireList,
  requireNumber,
  requireObject,
  requireText,
  requireUnique,
} from '../core/require.ts';
import { halved } from './internal/half-life.ts';
import { pastDay } from './internal/reading.ts';
import type { TieringReason } from './reasons.ts';

/** Something that happened: a mail opened, a quotation asked, a mail bounced. */
export interface ScoreEvent {
  /** The kind, as the card names it. */
  readonly kind: string;
  /** When it happened. */
  readonly on: DayLike;
}

/** A line that gives points for each event of a kind. */
export interface EventLine {
  /** Its name, unique on the card. */
  readonly line: string;
  /** The kind of event. */
  readonly event: string;
  /** Points for each; negative takes points away. */
  readonly points: number;
  /** After so many days an event counts half, after twice as many a quarter …; left out, it counts fully for ever. */
  readonly halfLifeDays?: number | undefined;
  /** Only the latest so many events count; left out, all do. */
  readonly atMost?: number | undefined;
}

/** A line that gives points for a fact: equal to a value, or a number in a range. Exactly the tests given must hold. */
export interface FactLine {
  /** Its name, unique on the card. */
  readonly line: string;
  /** The name of the fact. */
  readonly fact: string;
  /** Points when it holds; negative takes points away. */
  readonly points: number;
  /** The fact is this value. */
  readonly is?: string | number | boolean | undefined;
  /** The fact is a number from here up. */
  readonly atLeast?: number | undefined;
  /** The fact is a number below this. */
  readonly below?: number | undefined;
}

/** A class of a score card: high acts at once, medium nurtures, low looks now and then, none does nothing. */
export type ScoreClass = 'high' | 'medium' | 'low' | 'none';

/** A score card. */
export interface ScoreCard {
  /** What gives points, and what takes them. */
  readonly lines: readonly (EventLine | FactLine)[];
  /** The total from which on a class is given; below `low` it is `none`. Not ascending is refused. */
  readonly classes: { readonly high: number; readonly medium: number; readonly low: number };
}

/** What a card is filled in from: either may be left out. A fact that is null or absent is unknown. */
export interface ScoreCardInput {
  /** What happened, in any order. */
  readonly events?: readonly ScoreEvent[] | undefined;
  /** What is known, by name. */
  readonly facts?: Params | undefined;
}

/** A card filled in. */
export interface ScoreCardResult {
  /** The sum of the lines, with six decimals; it may be negative. */
  readonly total: number;
  /** The class of the total. */
  readonly class: ScoreClass;
  /** Every line, with the points it gave and how many times. */
  readonly lines: readonly { readonly line: string; readonly points: number; readonly times: number }[];
  /** The class and its limit, the next better class, then the lines that gave or took points. */
  readonly reasons: readonly TieringReason[];
  /** Facts that the card asks for and that are not known. They give no points. */
  readonly missing: readonly string[];
}

/** Points are added up in millionths, as whole numbers: the order of the events does not change the sum. */
const MILLIONTHS = 1_000_000;

/**
 * Fills in a score card: points and negative points for facts and events, events fading by their half-life, and the
 * class of the total.
 *
 * An event of today counts fully, one `halfLifeDays` ago half: `points × 2^(−days / halfLifeDays)`, to a millionth of a point. A total
 * exactly at a limit has the better class.
 *
 * @param input - Facts and events; a plain list is taken as events.
 * @param card - The lines and the limits of the classes; there is no usual card.
 * @param now - The day.
 * @returns Total, class, lines and reasons.
 * @throws A `WaimaoError` `core/…` for a card or an event of the wrong form, `tiering/in-the-future` for an event more than a day ahead.
 *
 * @example
 * ```ts
 * import { scoreCard } from 'waimao/tiering';
 *
 * const card = {
 *   lines: [
 *     { line: 'replies', event: 'reply', points: 20, halfLifeDays: 30 },
 *     { line: 'bounces', event: 'bounce', points: -15 },
 *     { line: 'large', fact: 'staff', atLeast: 100, points: 30 },
 *   ],
 *   classes: { high: 40, medium: 20, low: 5 },
 * };
 * const events = [{ kind: 'reply', on: '2026-10-22' }, { kind: 'reply', on: '2026-11-21' }];
 * const { total, class: grade } = scoreCard({ events, facts: { staff: 250 } }, card, '2026-11-21');
 * [total, grade]; // => [60, 'high']
 * scoreCard(events, card, '2026-11-21').missing; // => ['staff']
 * ```
 */
export function scoreCard(
  input: ScoreCardInput | readonly ScoreEvent[],
  card: ScoreCard,
  now: DayLike,
): ScoreCardResult {
  const today = readDay(now, ['now']);
  checkCard(requireObject(card, ['card']));
  const { events, facts }: ScoreCardInput = isList(input) ? { events: input } : requireObject(input, ['input']);
  const days = daysByKind(events ?? [], today);
  const missing = new Set<string>();
  const lines = card.lines.map((line) => {
    const [millionths, times] = 'event' in line ? eventPoints(line, days) : factPoints(line, facts, missing);
    return { line: line.line, millionths, times };
  });
  const sum = lines.reduce((total, { millionths }) => total + millionths, 0);
  const listed = lines.map(({ line, millionths, times }) => ({ line, points: millionths / MILLIONTHS + 0, times }));
  const total = sum / MILLIONTHS + 0;
  const given = listed.filter(({ times }) => times > 0);
  const points = given.map((params): TieringReason => ({ code: 'tiering/score-points', params }));
  const { grade, reasons } = classOf(total, card.classes);
  return { total, class: grade, lines: listed, reasons: [...reasons, ...points], missing: [...missing] };
}

function isList(input: ScoreCardInput | readonly ScoreEvent[]): input is readonly ScoreEvent[] {
  return Array.isArray(input);
}

function checkCard({ lines, classes }: ScoreCard): void {
  requireList(lines, ['card', 'lines']).forEach((line, index) => {
    const path = ['card', 'lines', index];
    requireObject(line, path);
    requireText(line.line, [...path, 'line']);
    requireNumber(line.points, [...path, 'points'], -1e6, 1e6);
    if (!('event' in line)) return;
    if (line.halfLifeDays !== undefined) requireNumber(line.halfLifeDays, [...path, 'halfLifeDays'], 0.001, 1e6);
    if (line.atMost !== undefined) requireInteger(line.atMost, [...path, 'atMost'], 0);
  });
  requireUnique(
    lines.map(({ line }) => line),
    (index) => ['card', 'lines', index, 'line'],
  );
  const { high, medium, low } = requireObject(classes, ['card', 'classes']);
  for (const [name, value] of Object.entries({ high, medium, low })) requireNumber(value, ['card', 'classes', name]);
  if (low > medium)
    throw fail('core/not-ascending', { name: 'classes', lower: 'low', upper: 'medium' }, ['card', 'classes']);
  if (medium > high)
    throw fail('core/not-ascending', { name: 'classes', lower: 'medium', upper: 'high' }, ['card', 'classes']);
}

/** Days since each event, per kind (a Map: kinds are callers' text), the latest first. */
function daysByKind(events: readonly ScoreEvent[], today: number): ReadonlyMap<string, readonly number[]> {
  const byKind = new Map<string, number[]>();
  requireList(events, ['events']).forEach((event, index) => {
    const { kind, on } = requireObject(event, ['events', index]);
    requireText(kind, ['events', index, 'kind']);
    const days = today - pastDay(on, today, ['events', index], 'on');
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [days]);
    else known.push(days);
  });
  for (const days of byKind.values()) days.sort((a, b) => a - b);
  return byKind;
}

function eventPoints(
  { event, points, halfLifeDays, atMost }: EventLine,
  byKind: ReadonlyMap<string, readonly number[]>,
): [millionths: number, times: number] {
  const counted = (byKind.get(event) ?? []).slice(0, atMost);
  const each = counted.map((days) => {
    const factor = halfLifeDays === undefined ? 1 : halved(days / halfLifeDays);
    return Math.round(points * MILLIONTHS * factor);
  });
  return [each.reduce((sum, millionths) => sum + millionths, 0), counted.length];
}

function factPoints(
  { fact, points, is, atLeast, below }: FactLine,
  facts: Params | undefined,
  missing: Set<string>,
): [millionths: number, times: number] {
  const value = facts !== undefined && Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (value === undefined || value === null) {
    missing.add(fact);
    return [0, 0];
  }
  const inRange = (limit: number | undefined, holds: (seen: number, limit: number) => boolean): boolean =>
    limit === undefined || (typeof value === 'number' && holds(value, limit));
  const holds =
    (is === undefined || value === is) &&
    inRange(atLeast, (seen, limit) => seen >= limit) &&
    inRange(below, (seen, limit) => seen < limit);
  return holds ? [Math.round(points * MILLIONTHS), 1] : [0, 0];
}

function classOf(
  total: number,
  { high, medium, low }: ScoreCard['classes'],
): { readonly grade: ScoreClass; readonly reasons: TieringReason[] } {
  const better: readonly (readonly [ScoreClass, number])[] = [
    ['low', low],
    ['medium', medium],
    ['high', high],
  ];
  const reached = better.filter(([, limit]) => total >= limit).length;
  const [grade, limit] = better[reached - 1] ?? ['none' as const, null];
  const reasons: TieringReason[] = [{ code: 'tiering/score-class', params: { class: grade, total, limit } }];
  const next = better[reached];
  if (next !== undefined)
    reasons.push({ code: 'tiering/score-class-missed', params: { class: next[0], total, limit: next[1] } });
  return { grade, reasons };
}
