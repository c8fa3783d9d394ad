import { type IsoDate, toEpochMs } from 'waimao';
import type { RetentionRecord } from 'waimao/retention';
import { toHold } from '../decide-disposition.ts';
import { dayInShanghai } from '../firm-day.ts';
import { gatherHistories } from '../gather-histories.ts';
import type { MorningInput } from '../read-input.ts';
import type { PersonRecord } from '../reading/compliance-records.ts';
import { retentionRecords } from '../retention-records.ts';
import { type Books, changes, commitInBulk, readAll } from './books.ts';

/** The key of the holds: `runDisposition` looks there. */
const holdsKey = 'all';
/** Who publishes the rates. */
const rateSource = 'ecb';

/**
 * Brings rates, consents, holds, suppressed addresses and people of the files into the store. What was redacted stays so, and what the
 * files no longer tell stays as well.
 */
export async function keepFiles(books: Books, input: MorningInput, today: IsoDate): Promise<void> {
  const rates = groupBy(input.rates, ({ date }) => `${rateSource}/${date}`);
  const consents = groupBy(input.consents, ({ personId }) => personId);
  const people = await readAll(books.people);
  const records = retentionRecords(input, gatherHistories(input), today).slice(0, input.people.length);
  const suppressions = await readAll(books.suppressions);
  const listed = input.suppressions.filter(({ key }) => !suppressions.has(key));
  await commitInBulk(books, [
    ...changes(books.rates, await readAll(books.rates), rates),
    ...changes(books.consents, await readAll(books.consents), consents),
    ...changes(books.holds, await readAll(books.holds), [[holdsKey, input.holds.map(toHold)]]),
    ...changes(
      books.suppressions,
      suppressions,
      listed.map(({ key, since }) => [key, { key, addedAt: toEpochMs(`${since}T12:00:00+08:00`) }]),
    ),
    ...changes(
      books.people,
      people,
      records.filter((record) => !wentOn(people.get(record.id)?.value, record)).map((record) => [record.id, record]),
    ),
  ]);
}

/** The input with what the store knows instead of what the files say. */
export async function withBooks(
  books: Books,
  input: MorningInput,
): Promise<{ readonly input: MorningInput; readonly disposed: ReadonlyMap<string, RetentionRecord> }> {
  const rates = [...(await readAll(books.rates)).values()].flatMap(({ value }) => value);
  const consents = [...(await readAll(books.consents)).values()].flatMap(({ value }) => value);
  const suppressions = [...(await readAll(books.suppressions)).values()].map(({ value: { key, addedAt } }) => ({
    key,
    since: dayInShanghai(addedAt),
  }));
  const stored = await readAll(books.people);
  const disposed = new Map<string, RetentionRecord>();
  const people = input.people.map((person): PersonRecord => {
    const record = stored.get(person.id)?.value;
    const past = record?.disposed?.length ?? 0;
    if (record === undefined || past <= (person.anonymisedOn === null ? 0 : 1)) return person;
    disposed.set(person.id, record);
    return asRedacted(person, record);
  });
  return { input: { ...input, rates, consents, suppressions, people }, disposed };
}

/** Whether more was done with the record than the files know of. */
function wentOn(stored: RetentionRecord | undefined, { disposed = [] }: RetentionRecord): boolean {
  return (stored?.disposed?.length ?? 0) > disposed.length;
}

/** The row without what was redacted in the store; the country stays, since the rules hang on it. */
function asRedacted(person: PersonRecord, { data = {} }: RetentionRecord): PersonRecord {
  const left = (field: 'name' | 'email' | 'phone' | 'notes'): string | null => {
    const value = data[field];
    return typeof value === 'string' ? value : null;
  };
  return { ...person, name: left('name'), email: left('email'), phone: left('phone'), notes: left('notes') };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
