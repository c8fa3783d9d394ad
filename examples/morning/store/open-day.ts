import { joinRotation, leaveRotation, type ManagedCustomer, type Rotation, reweighMember } from 'waimao/allocation';
import type { RetentionRecord } from 'waimao/retention';
import { inquiriesToAssign } from '../decide.ts';
import type { Portfolio } from '../judge-portfolio.ts';
import { countBy, type MorningState, stateOfFiles, weightsOf } from '../morning-state.ts';
import type { MorningInput } from '../read-input.ts';
import { keyOf, readDay } from './begin-day.ts';
import {
  type Books,
  changes,
  commitAll,
  commitInBulk,
  currentKey,
  deskKey,
  type Opening,
  type Ownership,
  readAll,
  type StoredInquiry,
} from './books.ts';
import type { DayRecord } from './day-record.ts';
import { StoreError } from './store-error.ts';

/** A day that is open: its inquiries and claims, and the state in which it begins. */
export interface OpenDay {
  readonly input: MorningInput;
  readonly state: MorningState;
}

/**
 * Opens the day: brings the customers of the files into the store, each with the owner that the store knows, counts what the reps have, and
 * keeps this state until the day is over. A day that is open already is read.
 */
export async function openDay(
  books: Books,
  day: DayRecord,
  earlier: readonly DayRecord[],
  input: MorningInput,
  portfolio: Portfolio,
  disposed: ReadonlyMap<string, RetentionRecord>,
): Promise<OpenDay> {
  if (!day.steps.includes('opened')) await makeOpening(books, day, earlier, input, portfolio);
  const { value: opened } = await readDay(books, day);
  const opening = (await books.openings.get(currentKey))?.value;
  if (opening === undefined)
    throw new StoreError(`The opening of day ${day.number} is missing: use --reset to start over.`);
  const stored = await readAll(books.inquiries);
  const claims = new Set(opened.claims);
  const { rotation, load } = opening;
  const ownership = new Map(opening.ownership);
  return {
    input: {
      ...input,
      inquiries: opened.inquiries.flatMap((id) => stored.get(id)?.value.record ?? []),
      claims: input.claims.filter(({ id }) => claims.has(id)),
    },
    state: {
      customers: portfolio.managed.map((customer) => owned(customer, ownership.get(customer.id))),
      rotation,
      load,
      quotas: new Map(opening.quotas),
      disposed,
    },
  };
}

async function makeOpening(
  books: Books,
  day: DayRecord,
  earlier: readonly DayRecord[],
  input: MorningInput,
  portfolio: Portfolio,
): Promise<void> {
  const known = { inquiries: idsOf(earlier, 'inquiries'), claims: idsOf(earlier, 'claims') };
  const given = await readAll(books.inquiries);
  const waiting = (earlier.at(-1)?.waiting ?? []).flatMap((id) => given.get(id)?.value.record ?? []);
  const inquiries = [...waiting, ...input.inquiries.filter(({ id }) => !known.inquiries.has(id))];
  const claims = input.claims.filter(({ id, result }) => result === null && !known.claims.has(id));

  const stored = await readAll(books.customers);
  const customers = portfolio.managed.map((customer) => owned(customer, stored.get(customer.id)?.value));
  await commitInBulk(
    books,
    changes(
      books.customers,
      stored,
      customers.map((customer) => [customer.id, customer]),
    ),
  );
  const records = new Map(inquiries.map((record) => [record.id, record]));
  const rows = inquiriesToAssign({ inquiries }, customers).flatMap((row): [string, StoredInquiry][] => {
    const record = records.get(row.id);
    return record === undefined ? [] : [[row.id, { ...row, record }]];
  });
  await commitInBulk(books, changes(books.inquiries, given, rows));

  const fresh = stateOfFiles(input, portfolio);
  const desk = await books.desks.get(deskKey);
  const accounts = await readAll(books.accounts);
  const inHand = countBy(
    [...customers, ...[...given.values()].map(({ value }) => value).filter(wasGiven)],
    ({ ownerId }) => ownerId,
  );
  const assigned = new Map((desk?.value.load ?? fresh.load).map((row) => [row.repId, row.assigned]));
  const opening: Opening = {
    ownership: customers.map((customer) => [customer.id, ownershipOf(customer)]),
    rotation: desk === null ? fresh.rotation : withWeights(desk.value.rotation, weightsOf(input.reps, portfolio.today)),
    load: input.reps.map(({ id }) => ({ repId: id, open: inHand.get(id) ?? 0, assigned: assigned.get(id) ?? [] })),
    quotas: input.reps.map(({ id }) => [id, accounts.get(id)?.value.quota ?? fresh.quotas.get(id) ?? []]),
  };
  const old = await books.openings.get(currentKey);
  const { value, version } = await readDay(books, day);
  const { rotation, load } = opening;
  await commitAll(books, [
    books.openings.write({ key: currentKey, expected: old?.version ?? null, value: opening }),
    books.desks.write({ key: deskKey, expected: desk?.version ?? null, value: { rotation, load } }),
    books.days.write({
      key: keyOf(day),
      expected: version,
      value: {
        ...value,
        steps: [...value.steps, 'opened'],
        inquiries: inquiries.map(({ id }) => id),
        claims: claims.map(({ id }) => id),
      },
    }),
  ]);
}

function idsOf(days: readonly DayRecord[], what: 'inquiries' | 'claims'): ReadonlySet<string> {
  return new Set(days.flatMap((day) => day[what]));
}

/** An inquiry that got its rep by assignment; one of a customer who has a rep is the customer's. */
export function wasGiven({ events = [] }: ManagedCustomer): boolean {
  return events.some(({ type }) => type === 'assigned');
}

const ways: ReadonlySet<string> = new Set(['received', 'assigned', 'imported', 'transferred', 'claimed', 'released']);

function ownershipOf({
  ownerId,
  previousOwnerId,
  releasedAt,
  protectedUntil,
  events = [],
}: ManagedCustomer): Ownership {
  return { ownerId, previousOwnerId, releasedAt, protectedUntil, events: events.filter(({ type }) => ways.has(type)) };
}

/** The customer of the files with the owner of the store, and how it came there. */
function owned(customer: ManagedCustomer, stored: Ownership | undefined): ManagedCustomer {
  if (stored === undefined) return customer;
  const { events = [], ...ownership } = ownershipOf({ ...customer, ...stored });
  return {
    ...customer,
    ...ownership,
    events: [...events, ...(customer.events ?? []).filter(({ type }) => !ways.has(type))],
  };
}

/** The rotation with the weights of today: newcomers join, leavers leave, nobody loses what is owed. */
function withWeights(stored: Rotation, weights: readonly { readonly id: string; readonly weight: number }[]): Rotation {
  let rotation = stored;
  for (const { id, weight } of weights) {
    const member = rotation.members.find((one) => one.id === id);
    if (member === undefined) rotation = joinRotation(rotation, { id, weight });
    else if (member.weight !== weight) rotation = reweighMember(rotation, id, weight);
  }
  for (const { id } of rotation.members) {
    if (!weights.some((weight) => weight.id === id)) rotation = leaveRotation(rotation, id);
  }
  return rotation;
}
