import {
  compileRetention,
  type DispositionPlan,
  dispositionProof,
  evaluateRetention,
  planDisposition,
  type RetentionRecord,
  type RetentionRule,
} from 'waimao/retention';
import { batch, type Comparison, type Contender, growing, type Prepared } from '../comparison.ts';
import { endedByLuxon, lastDaysByLuxon, type Ruled, ruledBy } from './retention-luxon.ts';
import { holds, type Mix, recordsOf, rules, rulesForAll, today } from './retention-records.ts';

const ZONE = 'Europe/Berlin';
/** luxon is given so many records. */
const FEW = 5_000;
const usual: Omit<Mix, 'count'> = { oldShare: 0.045 };

/** A whole plan: with precedence, holds, reasons and a digest. */
function planning(records: RetentionRecord[], asked: readonly RetentionRule[] = rules): Prepared {
  const compiled = compileRetention(asked, { now: today, timeZone: ZONE });
  let counts: DispositionPlan['counts'] | undefined;
  const plan = (): DispositionPlan => {
    const made = planDisposition(records, compiled, { holds });
    counts = made.counts;
    return made;
  };
  return {
    ...batch(records.length, plan),
    note: () => {
      const { due = 0, retain = 0, hold = 0, invalid = 0 } = counts ?? {};
      if (invalid > 0) throw new Error(`${invalid} records are refused`);
      const share = (part: number): string => `${((part * 100) / records.length).toFixed(1)} %`;
      return `due ${share(due)}, retain ${share(retain)}, hold ${share(hold)}`;
    },
  };
}

/** What is kept until when, by the reasons of each rule alone: for comparing. */
function lastDays(
  records: readonly RetentionRecord[],
  asked: readonly RetentionRule[],
  zone: string,
): (string | null)[][] {
  const compiled = new Map(asked.map((rule) => [rule, compileRetention([rule], { now: today, timeZone: zone })]));
  const lastDay = (record: RetentionRecord, { rule }: Ruled): string | null => {
    const schedule = compiled.get(rule);
    if (schedule === undefined) throw new Error(`${rule.id} is not compiled`);
    for (const { code, params } of evaluateRetention(record, schedule).reasons) {
      if (code === 'retention/due' || code === 'retention/not-due') return params.retainUntil;
      if (code === 'retention/retain-runs' || code === 'retention/retain-ended') return params.until;
    }
    throw new Error(`${record.id}, ${rule.id}: no day`);
  };
  return records.map((record) =>
    ruledBy([record], asked)
      .flat()
      .map((ruled) => lastDay(record, ruled)),
  );
}

function beside(name: string, asked: readonly RetentionRule[], mix: Omit<Mix, 'count'>, zone: string): Comparison {
  const byLuxon = (name: string, parsesOnce: boolean): Contender => ({
    name: `luxon, ${name} (${FEW.toLocaleString('en')} records)`,
    prepare: (records) => {
      const count = Math.min(records, FEW);
      const work = ruledBy(recordsOf({ ...mix, count }), asked);
      return {
        ...batch(count, () => endedByLuxon(work, parsesOnce, zone)),
        answers: (most) => lastDaysByLuxon(work.slice(0, most), zone),
      };
    },
  });
  return {
    name,
    unit: 'records',
    contenders: [
      {
        name: 'waimao planDisposition',
        prepare: (count) => {
          const records = recordsOf({ ...mix, count });
          return { ...planning(records, asked), answers: (most) => lastDays(records.slice(0, most), asked, zone) };
        },
      },
      byLuxon('parsed for each rule', false),
      byLuxon('parsed once for each event', true),
    ],
  };
}

export const comparisons: readonly Comparison[] = [
  beside('a plan by twenty rules, of which five to six are in scope of a record; days', rules, usual, 'UTC'),
  beside('the same, all twenty in scope of every record', rulesForAll, usual, 'UTC'),
  beside(`the first with moments in ${ZONE} in place of days`, rules, { ...usual, instants: true }, ZONE),
  growing('planDisposition', 'records', (count) => planning(recordsOf({ ...usual, count }))),
  growing('planDisposition, all 20 rules in scope', 'records', (count) =>
    planning(recordsOf({ ...usual, count }), rulesForAll),
  ),
  growing('planDisposition, 40 % due', 'records', (count) => planning(recordsOf({ count, oldShare: 0.48 }))),
  growing(
    'evaluateRetention, with all reasons',
    'records',
    (count) => {
      const records = recordsOf({ ...usual, count });
      const compiled = compileRetention(rules, { now: today, timeZone: ZONE });
      const few = holds.slice(0, 3);
      const reasonsOf = (record: RetentionRecord): number =>
        evaluateRetention(record, compiled, { holds: few }).reasons.length;
      return batch(count, () => records.reduce((sum, record) => sum + reasonsOf(record), 0));
    },
    100_000, // every reason of every rule
  ),
  growing('dispositionProof, 4 % of records due', 'records', (count) => {
    const plan = planDisposition(
      recordsOf({ ...usual, count }),
      compileRetention(rules, { now: today, timeZone: ZONE }),
    );
    const executed = plan.items
      .filter(({ disposition }) => disposition === 'due')
      .map(({ id }) => ({ id, outcome: 'done' as const, executedAt: `${today}T02:00:00Z` }));
    return batch(count, () => dispositionProof(plan, executed));
  }),
];
