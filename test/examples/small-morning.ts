import type { ScanningStore, StoredDocument } from 'waimao/storage';
import { buildModel } from '../../examples/morning/model/build-model.ts';
import { type MorningInput, readInput } from '../../examples/morning/read-input.ts';
import { renderReport } from '../../examples/morning/report.ts';
import { nextSampleNow, sampleOn } from '../../examples/morning/sample-day.ts';
import { type WorkedDay, workDay } from '../../examples/morning/store/work-day.ts';

export type Store = ScanningStore<StoredDocument>;

/** What may be asked for besides. */
interface Wishes {
  readonly now?: string | undefined;
  readonly approve?: string | undefined;
  readonly source?: string | undefined;
}

/** A tenth of the sample, quick to be worked again and again: the customers claimed, those of the first inquiries, and some others. */
function smallMorning(input: MorningInput): MorningInput {
  const inquiries = input.inquiries.filter((_, index) => index % 3 === 0);
  const wanted = new Set([...input.claims, ...inquiries].map(({ customerId }) => customerId));
  const customers = input.customers.filter(({ id }, index) => index % 12 === 0 || wanted.has(id));
  const ids = new Set<string | null>(customers.map(({ id }) => id));
  const orders = input.orders.filter(({ customerId }) => ids.has(customerId));
  const orderIds = new Set(orders.map(({ id }) => id));
  const people = input.people.filter(({ customerId }, index) =>
    customerId === null ? index % 6 === 0 : ids.has(customerId),
  );
  const personIds = new Set(people.map(({ id }) => id));
  return {
    ...input,
    inquiries,
    customers,
    orders,
    people,
    contacts: input.contacts.filter(({ customerId }) => ids.has(customerId)),
    rates: input.rates.filter(({ quote, base }) => ['USD', 'CNY', 'EUR'].includes(quote) && base === 'EUR'),
    orderLines: input.orderLines.filter(({ orderId }) => orderIds.has(orderId)),
    certificates: input.certificates.filter(({ orderId }) => orderIds.has(orderId)),
    consents: input.consents.filter(({ personId }) => personIds.has(personId)),
    requests: input.requests.filter(({ personId }) => personIds.has(personId)),
    faults: [],
  };
}

export const small: MorningInput = smallMorning(await readInput('examples/morning/input', { today: '2026-01-05' }));

/** A day of the small sample up to its report; it is still open then. */
export function begin(store: Store, { source = 'sample', ...wishes }: Wishes = {}): Promise<WorkedDay> {
  const read = async (today: string): Promise<MorningInput> => sampleOn(small, today);
  return workDay(store, { read, source, usualNow: nextSampleNow, ...wishes });
}

export async function work(store: Store, wishes: Wishes = {}): Promise<WorkedDay> {
  const worked = await begin(store, wishes);
  await worked.close();
  return worked;
}

export function reportOf({ input, decisions, story }: WorkedDay): string {
  return renderReport(buildModel(input, decisions, story));
}

/** The digest of the day's plan of retention. */
export function planOf({ decisions }: WorkedDay): string {
  return decisions.disposition?.plan.digest ?? 'none';
}

/** Everything that is stored, without the versions. */
export async function contentOf(store: Store): Promise<string> {
  const { rows } = await store.scan({ limit: 10_000 });
  return rows.map(({ key, value }) => `${key} ${JSON.stringify(value)}`).join('\n');
}
