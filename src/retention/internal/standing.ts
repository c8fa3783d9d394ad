import { fromDayNumber } from '../../core/dates.ts';
import type { RetentionReason } from '../reasons.ts';
import type { InteractionEvent, RetentionRecord } from '../retention-record.ts';
import type { Compiled } from './compiled.ts';
import { type CompiledRule, endOfRule } from './compiled-rule.ts';
import { anchoredDay, type HeldSpan, tolledEnd } from './day-arithmetic.ts';
import {
  ANOTHER_NOT_YET,
  type EvaluationClock,
  IMPLAUSIBLE,
  INVALID,
  isDay,
  MISSING,
  NOT_YET,
  readingFor,
  readTrigger,
} from './read-trigger.ts';
import { latestActivity } from './subject-activity.ts';

/** How a rule stands for a record: its period runs or is over, it waits for its event, or nobody can tell. */
export interface Standing {
  readonly rule: CompiledRule;
  readonly state: 'runs' | 'ended' | 'waits' | 'doubt';
  /** The event that counts, or the one that is at fault. */
  readonly trigger: string;
  /** The day of the event, or what is wrong with it. */
  readonly reading: number;
  /** The last day kept; infinite of a period without end. Only where it runs or is over. */
  readonly until: number;
  /** Days held that moved the end. */
  readonly tolledDays: number;
  /** Its day as a reason, once it was asked for. */
  words: RetentionReason | undefined;
}

/**
 * Reads the events of a record that some rules wait for, each once, into the places that the rules have for them.
 *
 * @param slots - The places wanted.
 */
export function readEvents(record: RetentionRecord, slots: readonly number[], compiled: Compiled): Int32Array {
  const { readings, triggers: names, clock } = compiled;
  const { triggers, events } = record;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const name = names[slot] as string;
    let reading = MISSING;
    if (triggers) {
      const value = triggers[name];
      // only what is no text or number can come from the prototype
      const isOwn = typeof value === 'string' || typeof value === 'number' || Object.hasOwn(triggers, name);
      if (isOwn) reading = readTrigger(value, clock);
    }
    if (name === 'lastSubjectActivity' && events && reading > INVALID) reading = laterAct(reading, events, clock);
    readings[slot] = reading;
  }
  return readings;
}

/** The later of a day and the subject's last act. */
function laterAct(own: number, events: readonly InteractionEvent[], clock: EvaluationClock): number {
  const day = latestActivity(events, (value) => {
    const reading = readTrigger(value, clock);
    return isDay(reading) ? reading : Number.NaN;
  });
  if (day === null) return own;
  if (Number.isNaN(day)) return INVALID;
  return isDay(own) ? Math.max(own, readingFor(own, true) === own ? day : day + ANOTHER_NOT_YET) : day;
}

/**
 * Reads a rule's events in their order: the day of the first that is there, or what is wrong. Of one that has not
 * happened yet, a disposal waits for it and a duty to keep looks at the next: either way less goes.
 */
export function readChain({ slots, retains }: CompiledRule, readings: Int32Array): number {
  let reading = NOT_YET;
  for (let at = 0; at < slots.length; at++) {
    const found = readingFor(readings[slots[at] as number] as number, retains);
    if (isDay(found) || found <= INVALID || (found === NOT_YET && !retains)) return found;
    if (found === MISSING) reading = MISSING;
  }
  return reading;
}

/** The day before the calendar ends: a hold until 9999-12-31 moves no end beyond it. */
const LAST_END = 2_932_895; // 9999-12-30

/** How a rule stands for a record; days held move its end. */
export function standingOf(
  rule: CompiledRule,
  readings: Int32Array,
  today: number,
  held: readonly HeldSpan[],
): Standing {
  const reading = readChain(rule, readings);
  const { slots, standings, retains } = rule;
  // what came before it in the chain reads otherwise
  const at =
    slots.length === 1 ? 0 : slots.findIndex((slot) => readingFor(readings[slot] as number, retains) === reading);
  if (held.length > 0) return stand(rule, at, reading, today, held);
  const table = standings[at] as Map<number, Standing>;
  let standing = table.get(reading);
  if (standing === undefined) {
    standing = stand(rule, at, reading, today, held);
    table.set(reading, standing);
  }
  return standing;
}

function stand(rule: CompiledRule, at: number, reading: number, today: number, held: readonly HeldSpan[]): Standing {
  const trigger = rule.triggers[at] as string;
  if (!isDay(reading)) {
    const state = reading === NOT_YET ? 'waits' : 'doubt';
    return { rule, state, trigger, reading, until: 0, tolledDays: 0, words: undefined };
  }
  const plain = endOfRule(rule, reading) ?? Number.POSITIVE_INFINITY;
  const isTolled = held.length > 0 && plain !== Number.POSITIVE_INFINITY;
  const until = isTolled ? Math.min(tolledEnd(anchoredDay(reading, rule.anchor), plain, held), LAST_END) : plain;
  const tolledDays = isTolled ? until - plain : 0;
  return { rule, state: until < today ? 'ended' : 'runs', trigger, reading, until, tolledDays, words: undefined };
}

/** What is to be said of the event that a rule counts from. */
export function sayTrigger(
  { rule, trigger, reading, tolledDays, until }: Standing,
  clock: EvaluationClock,
  reasons: RetentionReason[],
): void {
  const [first] = rule.triggers;
  if (isDay(reading) && trigger === first && reading <= clock.today && tolledDays === 0) return;
  const of = { ruleId: rule.id, trigger };
  if (reading === NOT_YET) reasons.push({ code: 'retention/event-not-yet', params: of });
  else if (reading === MISSING) reasons.push({ code: 'retention/missing-trigger', params: of });
  else if (reading === INVALID) reasons.push({ code: 'retention/invalid-trigger', params: of });
  else if (reading === IMPLAUSIBLE) {
    const [earliest, latest] = [fromDayNumber(clock.earliest), fromDayNumber(clock.latest)];
    reasons.push({ code: 'retention/implausible-trigger', params: { ...of, earliest, latest } });
  }
  if (!isDay(reading)) return;
  if (first !== undefined && first !== trigger)
    reasons.push({ code: 'retention/fallback-trigger', params: { ruleId: rule.id, trigger, instead: first } });
  if (reading > clock.today) {
    const [on, today] = [fromDayNumber(reading), fromDayNumber(clock.today)];
    reasons.push({ code: 'retention/future-trigger', params: { ruleId: rule.id, trigger, on, today } });
  }
  if (tolledDays > 0) {
    const params = { ruleId: rule.id, days: tolledDays, until: fromDayNumber(until) };
    reasons.push({ code: 'retention/tolled', params });
  }
}
