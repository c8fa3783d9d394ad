import { handOver, type ManagedCustomer, defaultAllocationPolicy as policy } from 'waimao/allocation';
import { assignNext, claimFromPool, recyclePool, type StoredDocument, type Write } from 'waimao/storage';
import { leavers, recycleCalendar } from '../decide.ts';
import { holdingsOf } from '../decide-claims.ts';
import { dayInShanghai } from '../firm-day.ts';
import { groupOwners, type MorningState, repsToAssign } from '../morning-state.ts';
import type { MorningInput } from '../read-input.ts';
import { keyOf, readDay } from './begin-day.ts';
import { type Books, changes, commitAll, deskKey, readAll } from './books.ts';
import type { DayRecord, DayStep } from './day-record.ts';
import { StoreError } from './store-error.ts';

/**
 * Works the day off in the store: inquiries, hand-overs, claims, the sweep of the pool. A step that broke off is begun anew, and each verb
 * leaves alone what was done of it.
 */
export async function carryOut(books: Books, day: DayRecord, input: MorningInput, state: MorningState): Promise<void> {
  const today = dayInShanghai(day.now);
  const reps = repsToAssign(input.reps, today);
  const common = { reps, policy, now: day.now, dayOf: dayInShanghai };

  await step(books, day, 'inquiries', async () => {
    const stores = { customers: books.inquiries, desks: books.desks };
    const owners = groupOwners(state.customers);
    for (const { id, groupId } of input.inquiries) {
      const { repId } = await assignNext(stores, { ...common, customerId: id, deskKey, groupOwners: owners });
      if (groupId === null || repId === null || owners.some((group) => group.groupId === groupId)) continue;
      owners.push({ groupId, repId });
    }
    return [];
  });

  await step(books, day, 'hand-over', async () => {
    const desk = await books.desks.get(deskKey);
    if (desk === null) throw new StoreError('The desk of the assignments is missing: use --reset to start over.');
    const stored = await readAll(books.customers);
    const customers = new Map<string, ManagedCustomer>();
    for (const { id } of input.customers) {
      const found = stored.get(id);
      if (found !== undefined) customers.set(id, found.value);
    }
    let { rotation, load } = desk.value;
    for (const leaverId of leavers(input, today)) {
      const result = handOver({ ...common, leaverId, customers: [...customers.values()], rotation, load });
      ({ rotation, load } = result);
      for (const customer of result.customers) customers.set(customer.id, customer);
    }
    const holdings = holdingsOf(customers.values());
    const accounts = input.reps.map(({ id }) => {
      const [quota, holding] = [state.quotas.get(id) ?? [], holdings.get(id) ?? { total: 0, dealt: 0 }];
      return [id, { repId: id, quota, holding }] as const;
    });
    return [
      ...changes(books.customers, stored, customers),
      ...changes(books.accounts, await readAll(books.accounts), accounts),
      books.desks.write({ key: deskKey, expected: desk.version, value: { rotation, load } }),
    ];
  });

  await step(books, day, 'claims', async () => {
    const activeOf = new Map(input.reps.map(({ id, leftOn }) => [id, leftOn === null]));
    for (const { repId, customerId, claimedAt } of input.claims) {
      const rep = { id: repId, active: activeOf.get(repId) ?? false };
      await claimFromPool(books, { customerId, rep, policy, now: claimedAt, dayOf: dayInShanghai });
    }
    return [];
  });

  await step(books, day, 'recycled', async () => {
    const range = { policy, now: day.now, calendar: recycleCalendar(reps), limit: 500 };
    let after: string | null = null;
    do {
      const { next }: { readonly next: string | null } = await recyclePool(books, { ...range, after });
      after = next;
    } while (after !== null);
    return [];
  });
}

/** Works a step off unless that was done; what it returns is written with the mark that it is done. */
async function step(
  books: Books,
  day: DayRecord,
  name: DayStep,
  work: () => Promise<readonly Write<StoredDocument>[]>,
): Promise<void> {
  if ((await readDay(books, day)).value.steps.includes(name)) return;
  const writes = await work();
  const { value, version } = await readDay(books, day);
  const mark = { key: keyOf(day), expected: version, value: { ...value, steps: [...value.steps, name] } };
  await commitAll(books, [...writes, books.days.write(mark)]);
}
