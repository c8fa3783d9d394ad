import { addDays } from 'waimao';
import type { Cell } from './csv-text.ts';
import { today } from './customers.ts';
import type { OrderPlan } from './orders.ts';
import type { PersonPlan } from './people.ts';

/** The columns of `holds.csv`. */
export const holdColumns: readonly string[] =
  'id,reason,from,to,tolls,groups,jurisdictions,recordTypes,recordIds,placedBy'.split(',');

/** The rows of `holds.csv`: a dispute with a group that goes on, an audit that is over and stopped the clock. */
export function holdRows(people: readonly PersonPlan[]): Cell[][] {
  const group = disputedGroup(people);
  return [
    [
      'H01',
      `Dispute with group ${group} over rejected goods`,
      '2025-09-01',
      null,
      'no',
      group,
      null,
      null,
      null,
      'Fang Law',
    ],
    ['H02', 'Audit of the German office', '2025-05-01', '2025-10-31', 'yes', null, 'DE', 'lead|contact', null, 'Tax'],
  ];
}

/** The group with most people on file. */
function disputedGroup(people: readonly PersonPlan[]): string {
  const counts = new Map<string, number>();
  for (const { customer } of people) {
    const group = customer?.groupId ?? null;
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  if (first === undefined) throw new RangeError('There is no group.');
  return first[0];
}

/** The columns of `requests.csv`. */
export const requestColumns: readonly string[] = 'id,personId,kind,receivedOn'.split(',');

/** The rows of `requests.csv`: a lead who goes at once, a sole trader with invoices, somebody of the disputed group. */
export function requestRows(people: readonly PersonPlan[], orders: readonly OrderPlan[]): Cell[][] {
  const buyers = new Set(orders.map(({ customer }) => customer.id));
  const group = disputedGroup(people);
  const asked: readonly (readonly [string, (person: PersonPlan) => boolean, number])[] = [
    ['a lead', ({ name }) => name === 'Jana Köhler', 18],
    [
      'a sole trader',
      ({ country, kind, role, customer }) =>
        role === 'buyer' && country === 'IT' && kind === 'sole-trader' && buyers.has(customer?.id ?? ''),
      30,
    ],
    ['one of the group', ({ customer, role }) => role === 'former' && customer?.groupId === group, 12],
  ];
  return asked.map(([who, isAsked, daysAgo], index) => {
    const person = people.find(isAsked);
    if (person === undefined) throw new RangeError(`There is nobody who is ${who}.`);
    return [`X${index + 1}`, person.id, 'erasure', addDays(today, -daysAgo)];
  });
}
