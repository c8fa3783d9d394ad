import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DateTime } from 'luxon';
import { type ConsentEvent, type ConsentQuestion, checkConsent } from 'waimao/consent';
import {
  compileRetention,
  type DispositionPlan,
  evaluateRetention,
  planDisposition,
  type RetentionRecord,
  type RetentionRule,
} from 'waimao/retention';
import { median, secondsOf, sink } from '../measure.ts';
import { seeded } from '../random.ts';
import { holdByTag, holds, recordsOf, rules, rulesFor, rulesForAll, today } from './retention-records.ts';

/** `BENCH_RECORDS=20000` tries the case out. */
const RECORDS = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const SINGLE = Math.min(RECORDS, 100_000);
/** luxon is measured over so many records, and the time for all is worked out from it. */
const SAMPLE = Math.min(RECORDS, 5_000);
const ROUNDS = 3;
const ZONE = 'Europe/Berlin';

/**
 * A year's clean-up: a plan over all records, single decisions, and consent. luxon is asked for much less than a plan: whether each
 * rule that a record is under has run out. It gives no reasons, no precedence, no holds, and its scopes are looked up before.
 */
export function run(): void {
  const count = RECORDS.toLocaleString('en');
  const sample = recordsOf({ count: SAMPLE, oldShare: 0.045 });
  sameDaysAsLuxon(sample.slice(0, 1_000));
  const inScope = sample.reduce((sum, record) => sum + rulesFor(record, rules).length, 0) / sample.length;
  console.log(
    `\nretention: ${count} records, ${rules.length} rules, ${inScope.toFixed(1)} of them in scope of a record`,
  );
  const moments = recordsOf({ count: SAMPLE, oldShare: 0.045, instants: true });
  console.log('  seconds of CPU time                               first run   later');
  const ofDays = recordsOf({ count: RECORDS, oldShare: 0.045 });
  const days = plans('planDisposition, days', ofDays);
  const every = plans('… all 20 rules in scope of every record', ofDays, rulesForAll);
  furtherPlans(ofDays);
  plans('planDisposition, 40 % due', recordsOf({ count: RECORDS, oldShare: 0.48 }));
  const ofMoments = recordsOf({ count: RECORDS, oldShare: 0.045, instants: true });
  const inZone = plans(`planDisposition, moments in ${ZONE}`, ofMoments);
  console.log(`  luxon, scaled from ${SAMPLE.toLocaleString('en')} records                     seconds  beside waimao`);
  beside('rules in scope, parse for each rule', luxonSeconds(sample, rules, false, 'utc'), days);
  beside('rules in scope, parse once for each event', luxonSeconds(sample, rules, true, 'utc'), days);
  beside('all 20 rules, parse for each rule', luxonSeconds(sample, rulesForAll, false, 'utc'), every);
  beside('all 20 rules, parse once for each event', luxonSeconds(sample, rulesForAll, true, 'utc'), every);
  beside(`moments in ${ZONE}, in scope, parse once`, luxonSeconds(moments, rules, true, ZONE), inZone);
  singles();
  consents();
}

/** One input, planned in its order. */
function plans(name: string, records: RetentionRecord[], asked: readonly RetentionRule[] = rules): number {
  const compiled = compileRetention(asked, { now: today, timeZone: ZONE });
  const plan = (): DispositionPlan => planDisposition(records, compiled, { holds });
  const { counts } = firstPlan(name, plan);
  const seconds = report(name, plan);
  const share = (part: number): string => `${((part * 100) / counts.records).toFixed(1)} %`;
  console.log(
    `    due ${share(counts.due)}, retain ${share(counts.retain)}, review ${share(counts.review)}, hold ${share(counts.hold)}`,
  );
  return seconds;
}

/** The same input in another order, with a hold that is found by a tag, and its heap. */
function furtherPlans(records: RetentionRecord[]): void {
  const compiled = compileRetention(rules, { now: today, timeZone: ZONE });
  const plan = (): DispositionPlan => planDisposition(records, compiled, { holds });
  const { digest } = plan();
  shuffle(records);
  if (plan().digest !== digest) throw new Error('another order gives another digest');
  report('… shuffled', plan);
  report('… and a hold by tag', () => planDisposition(records, compiled, { holds: [...holds, holdByTag] }));
  sink.value = undefined;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  sink.value = plan();
  collectGarbage();
  console.log(`    heap that the plan holds ${((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0)} MiB`);
  sink.value = undefined;
}

function beside(name: string, seconds: number, ours: number): void {
  console.log(`  ${name.padEnd(48)}${seconds.toFixed(1).padStart(9)}${(seconds / ours).toFixed(0).padStart(8)} ×`);
}

let firstRun = Number.NaN;

/** The first run of an input, which is told apart. */
function firstPlan(name: string, plan: () => DispositionPlan): DispositionPlan {
  let made: DispositionPlan | undefined;
  firstRun = secondsOf(() => {
    made = plan();
  });
  if (made === undefined || made.counts.due === 0 || made.counts.invalid > 0) throw new Error(`${name}: not as meant`);
  return made;
}

function report(name: string, act: () => unknown): number {
  const later = median(Array.from({ length: ROUNDS }, () => secondsOf(act)));
  const first = Number.isNaN(firstRun) ? '' : firstRun.toFixed(2);
  console.log(`  ${name.padEnd(48)}${first.padStart(9)}${later.toFixed(2).padStart(8)}`);
  firstRun = Number.NaN;
  return later;
}

/** The days that luxon comes to are those that the library gives, else nothing is timed. */
function sameDaysAsLuxon(records: readonly RetentionRecord[]): void {
  const compiled = rules.map((rule) => compileRetention([rule], { now: today, timeZone: 'UTC' }));
  for (const record of records) {
    for (const rule of rulesFor(record, rules)) {
      const trigger = triggerOf(record, rule);
      if (trigger === undefined) continue;
      const { reasons } = evaluateRetention(record, compiled[rules.indexOf(rule)] as (typeof compiled)[number]);
      const theirs = endByLuxon(DateTime.fromISO(trigger, { zone: 'utc' }), rule).toISODate();
      const found = reasons.some(({ params }) => Object.values(params).includes(theirs));
      if (!found) throw new Error(`${record.id}, ${rule.id}: ${theirs} is not in ${JSON.stringify(reasons)}`);
    }
  }
}

/** The event that a rule counts from; none where it is missing, not yet, or no date. */
function triggerOf({ triggers = {} }: RetentionRecord, { trigger }: RetentionRule): string | undefined {
  for (const name of [trigger].flat()) {
    const value = triggers[name];
    if (typeof value === 'string') return /^\d/.test(value) ? value : undefined;
  }
  return undefined;
}

/** The last day kept, as luxon's own words say it. */
function endByLuxon(event: DateTime, { anchor, period }: RetentionRule): DateTime {
  if (period === 'indefinite') return event;
  const { years = 0, months = 0, days = 0 } = period;
  return anchored(event, anchor).plus({ years, months, days });
}

function anchored(event: DateTime, anchor: RetentionRule['anchor']): DateTime {
  if (anchor === 'endOfYear') return event.endOf('year').startOf('day');
  if (anchor === 'endOfMonth') return event.endOf('month').startOf('day');
  if (typeof anchor !== 'object') return event.startOf('day');
  const end = event.set({ month: 3, day: 31 }).startOf('day');
  return event.startOf('day') <= end ? end : end.plus({ years: 1 });
}

/** Seconds for all records: for each rule in scope, whether it has run out. The scopes are found before the clock starts. */
function luxonSeconds(
  records: readonly RetentionRecord[],
  asked: readonly RetentionRule[],
  parsesOnce: boolean,
  zone: string,
): number {
  const work = records.map((record) => ({
    rules: rulesFor(record, asked).flatMap((rule) => {
      const trigger = triggerOf(record, rule);
      return trigger === undefined ? [] : [{ rule, trigger }];
    }),
  }));
  const now = DateTime.fromISO(today, { zone });
  const sweep = (): number => {
    let ended = 0;
    for (const { rules: own } of work) {
      const parsed = new Map<string, DateTime>();
      for (const { rule, trigger } of own) {
        let event = parsesOnce ? parsed.get(trigger) : undefined;
        if (event === undefined) {
          event = DateTime.fromISO(trigger, { zone });
          if (parsesOnce) parsed.set(trigger, event);
        }
        if (now > endByLuxon(event, rule)) ended++;
      }
    }
    return ended;
  };
  sweep(); // warms the engine up
  return (median(Array.from({ length: 3 }, () => secondsOf(sweep))) * RECORDS) / records.length;
}

function singles(): void {
  const records = recordsOf({ count: SINGLE, oldShare: 0.045 });
  const compiled = compileRetention(rules, { now: today, timeZone: ZONE });
  const few = holds.slice(0, 3);
  const all = (context: { holds?: typeof holds }) => (): number =>
    records.reduce((sum, record) => sum + evaluateRetention(record, compiled, context).reasons.length, 0);
  report(`evaluateRetention, ${SINGLE.toLocaleString('en')} calls, all reasons`, all({}));
  report('… with 3 holds', all({ holds: few }));
}

/** Half were asked for consent, a tenth withdrew; mail to ten places. The histories are made before the clock starts. */
function consents(): void {
  const random = seeded(23);
  const draw = (below: number): number => Math.floor(random() * below);
  const start = Date.UTC(2024, 0, 1);
  const about = { purposes: ['marketing'], channels: ['email'], method: 'checkbox', evidence: { source: 'web form' } };
  const other = { purposes: ['events'], channels: ['email', 'phone'], method: 'signed', evidence: { source: 'fair' } };
  const places = ['DE', 'US', 'FR', 'GB', 'CN', 'CA', 'JP', 'KR', 'SG', 'BR'];
  const histories = Array.from({ length: RECORDS }, (_, index): readonly ConsentEvent[] => {
    const at = start + draw(900) * 86_400_000;
    const last = (['withdrawn', 'given', 'requested', 'objected'] as const)[Math.min(draw(10), 3)] ?? 'requested';
    return [
      { ...about, type: 'requested', at, subjectId: `s-${index}` },
      { ...(index % 2 === 0 ? about : other), type: 'given', at: at + 3_600_000, subjectId: `s-${index}` },
      { ...(last === 'withdrawn' ? about : other), type: last, at: at + 7_200_000, subjectId: `s-${index}` },
    ];
  });
  const questions = places.map(
    (jurisdiction): ConsentQuestion => ({
      purpose: 'marketing',
      channel: 'email',
      at: `${today}T00:00:00Z`,
      jurisdiction,
    }),
  );
  const ask = (): number => {
    let allowed = 0;
    for (let at = 0; at < histories.length; at++) {
      const question = questions[at % questions.length] as ConsentQuestion;
      if (checkConsent(histories[at] as readonly ConsentEvent[], question).allowed) allowed++;
    }
    if (allowed === 0 || allowed === histories.length) throw new Error('all or none cannot be right');
    return allowed;
  };
  report(`checkConsent, ${RECORDS.toLocaleString('en')} histories of 3 events`, ask);
  console.log(`    allowed ${((ask() * 100) / histories.length).toFixed(0)} %`);
}

function shuffle(items: unknown[]): void {
  const random = seeded(29);
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}

/** Only before memory is measured: what is timed pays for its own garbage. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

if (process.argv[1] === new URL(import.meta.url).pathname) run();
