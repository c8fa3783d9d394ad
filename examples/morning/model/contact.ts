import type { EpochMs, IsoDate } from 'waimao';
import { toLocal } from 'waimao/zones';
import type { CallItem, ContactBatch, ContactView } from '../contact-model.ts';
import type { MorningDecisions } from '../decide.ts';
import { type CallTask, landingTime } from '../decide-contacts.ts';
import { firmZone } from '../firm-day.ts';
import type { MorningInput } from '../read-input.ts';
import { dayPicture } from './day-picture.ts';
import { clock, clockName, duration, localTime, placeLabel } from './local-words.ts';
import { inWords, tierLabel } from './words.ts';

/** How many customers of "who next" and how many batches are written out; the rest are at their customers. */
const mostBatches = 24;

/** Who can be called now, who next, when the mails go out, and the picture of the day. */
export function contactView(input: MorningInput, decisions: MorningDecisions): ContactView {
  const { contacts, consents, today, tiers } = decisions;
  const nameOf = new Map(input.customers.map(({ id, name }) => [id, name]));
  const repName = new Map(input.reps.map(({ id, name }) => [id, name]));
  const tierOf = new Map(tiers.rows.map(({ id, tier }) => [id, tier]));
  const countryOf = new Map(input.customers.map(({ id, country }) => [id, country]));
  const [all, later] = [contacts.worklist.filter(({ ok }) => ok), contacts.worklist.filter(({ ok }) => !ok)];
  const now = all.filter(({ id }) => consents?.refusedCalls.has(id) !== true);
  const item = ({ id, ownerId, local, minutesLeft, until, reasons }: CallTask): CallItem => ({
    id,
    name: nameOf.get(id) ?? id,
    owner: `${ownerId} ${repName.get(ownerId) ?? ''}`.trim(),
    tier: tierLabel(tierOf.get(id) ?? 'basic'),
    local: local === null ? { en: 'anywhere', zh: '地点未知' } : localTime(contacts.from, local.zone, today),
    left: minutesLeft === null ? { en: 'all day', zh: '全天' } : duration(minutesLeft),
    until: until === null ? { en: '–', zh: '–' } : clock(until, firmZone, today),
    reasons: inWords(reasons),
  });
  const placed = (rows: readonly Placed[]): ContactBatch[] => batches(rows, today, countryOf);
  const mails = [...contacts.byCustomer].flatMap(([id, { landing, zone }]) =>
    landing.at === null || consents?.refusedMails.has(id) === true ? [] : [{ id, at: landing.at, zone }],
  );
  const next = later.flatMap(({ id, nextGood, local }) =>
    nextGood === null || nextGood >= contacts.to ? [] : [{ id, at: nextGood, zone: local?.zone ?? null }],
  );
  return {
    clock: clockName(firmZone),
    landingTime,
    now: now.map(item),
    next: placed(next),
    mails: placed(mails),
    withoutWindow: [...contacts.byCustomer.values()].filter(
      ({ ownerId, shared, own }) => ownerId !== null && shared.windows.length === 0 && own.windows.length > 0,
    ).length,
    refusedCalls: all.length - now.length,
    refusedMails: consents?.refusedMails.size ?? 0,
    day: dayPicture(input, decisions),
  };
}

interface Placed {
  readonly id: string;
  readonly at: EpochMs;
  readonly zone: string | null;
}

/** Customers of one moment together, the soonest first. */
function batches(rows: readonly Placed[], today: IsoDate, countryOf: ReadonlyMap<string, string>): ContactBatch[] {
  const byMoment = new Map<EpochMs, Placed[]>();
  for (const row of rows) byMoment.set(row.at, [...(byMoment.get(row.at) ?? []), row]);
  return [...byMoment]
    .sort(([a], [b]) => a - b)
    .slice(0, mostBatches)
    .map(([at, same]) => {
      const counts = new Map<string, { count: number; zone: string | null; country: string }>();
      for (const { id, zone } of same) {
        const country = countryOf.get(id) ?? '';
        const key = `${country} ${zone ?? ''}`;
        counts.set(key, { zone, country, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      const places = [...counts.values()].sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));
      return {
        at: clock(at, firmZone, today),
        isToday: toLocal(firmZone, at).date === today,
        customers: same.length,
        places: places.map(({ zone, country, count }) => ({ label: placeLabel(zone, country), customers: count })),
      };
    });
}
