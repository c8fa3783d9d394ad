import { compileRetention, type RetentionRecord, verifyDispositionProof } from 'waimao/retention';
import { runDisposition } from 'waimao/storage';
import { dayInShanghai, firmZone } from '../firm-day.ts';
import { redacted } from '../rehearse-disposition.ts';
import { suppressionSecret as secret } from '../suppression-secret.ts';
import { keyOf, readDay } from './begin-day.ts';
import { type Books, commitAll, currentKey } from './books.ts';
import type { DayRecord } from './day-record.ts';
import { StoreError } from './store-error.ts';

/** Carries out the plan of the day before where it was approved, and notes the proof; one that broke off goes on. */
export async function disposePlan(books: Books, day: DayRecord): Promise<void> {
  const { approved, steps, now } = day;
  if (approved === null || steps.includes('disposed')) return;
  const stored = (await books.plans.get(currentKey))?.value;
  if (stored === undefined) throw new StoreError('The plan that was approved is missing: use --reset to start over.');
  const { plan, rules } = stored;
  const itemOf = new Map(plan.items.map((item) => [item.id, item]));
  const today = dayInShanghai(now);
  const { outcome, reasons, proof } = await runDisposition(
    { ...books, records: books.people },
    {
      plan,
      approved,
      compiled: compileRetention(rules, { now, timeZone: firmZone }),
      recordOf: (person: RetentionRecord) => person,
      withRecord: (person: RetentionRecord) => {
        const item = itemOf.get(person.id);
        return item === undefined ? person : onlyId(redacted(person, item, today).after, item.action === 'delete');
      },
      now,
      suppression: { paths: ['email', 'phone'], secret },
      secret,
    },
  );
  if (proof === null)
    throw new StoreError(`The plan of ${plan.day} was not carried out: ${outcome}, ${reasons[0]?.code}.`);
  const { value, version } = await readDay(books, day);
  const { done, skipped, failed } = proof.counts;
  const disposed = {
    day: plan.day,
    done,
    skipped,
    failed,
    digest: proof.digest,
    isProven: verifyDispositionProof(proof, plan, { secret }).ok,
  };
  const noted: DayRecord = { ...value, steps: [...value.steps, 'disposed'], disposed };
  await commitAll(books, [books.days.write({ key: keyOf(day), expected: version, value: noted })]);
}

/** Of whom is deleted the id stays, so that the files do not bring the person back, and what was done when. */
function onlyId(record: RetentionRecord, isDeleted: boolean): RetentionRecord {
  const { id, recordType, disposed } = record;
  return isDeleted ? { id, recordType, disposed } : record;
}
