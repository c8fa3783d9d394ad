import type { MorningDecisions } from '../decide.ts';
import { holdingsOf } from '../decide-claims.ts';
import type { MorningInput } from '../read-input.ts';
import { type Books, deskKey, readAll } from './books.ts';
import { wasGiven } from './open-day.ts';

/** What lies in the store at the end of the day, against what was decided. */
export interface Readback {
  readonly customers: number;
  readonly inPool: number;
  readonly accounts: number;
  /** What the store has otherwise, because somebody else wrote meanwhile; empty when nothing. */
  readonly differences: readonly Difference[];
}

/** Something that came otherwise. */
export interface Difference {
  /** A customer, an inquiry, a rep, or `rotation`. */
  readonly id: string;
  readonly decided: string;
  readonly stored: string;
}

/** Reads customers, inquiries, accounts and rotation back and holds them against the decisions. */
export async function compareWithStore(
  books: Books,
  { reps }: Pick<MorningInput, 'reps'>,
  { customers, recycle, inquiries, handOvers }: MorningDecisions,
): Promise<Readback> {
  const released = new Set(recycle.recycle.map(({ customerId }) => customerId));
  const stored = await readAll(books.customers);
  const given = await readAll(books.inquiries);
  const accounts = await readAll(books.accounts);
  const desk = await books.desks.get(deskKey);
  const values = [...stored.values()].map(({ value }) => value);
  const holdings = holdingsOf(values);
  const rotation = handOvers.at(-1)?.rotation ?? inquiries.rotation;
  const rows: Difference[] = [
    ...[...customers.values()].map(({ id, ownerId }) => ({
      id,
      decided: ownerText(released.has(id) ? null : ownerId),
      stored: ownerText(stored.get(id)?.value.ownerId),
    })),
    ...inquiries.assignments.map(({ customerId, repId }) => {
      const row = given.get(customerId)?.value;
      const isLeft = repId === null && row !== undefined && !wasGiven(row);
      return { id: customerId, decided: repId ?? 'nobody', stored: isLeft ? 'nobody' : (row?.ownerId ?? 'nobody') };
    }),
    // an account counts what its rep has in the store, whoever wrote
    ...reps.map(({ id }) => ({
      id,
      decided: heldText(holdings.get(id)),
      stored: heldText(accounts.get(id)?.value.holding),
    })),
    { id: 'rotation', decided: JSON.stringify(rotation), stored: JSON.stringify(desk?.value.rotation) },
  ];
  return {
    customers: values.length,
    inPool: values.filter(({ ownerId }) => ownerId === null).length,
    accounts: accounts.size,
    differences: rows.filter((row) => row.decided !== row.stored),
  };
}

function ownerText(ownerId: string | null | undefined): string {
  return ownerId ?? 'pool';
}

function heldText(
  { total, dealt = 0 }: { readonly total: number; readonly dealt?: number | undefined } = { total: 0 },
): string {
  return `${total}, ${dealt}`;
}
