import { type Channel, type ContactParty, contactStatus, rankNow } from 'waimao/windows';
import { zoneIds, zonesFor } from 'waimao/zones';
import { batch, type Comparison, growing, type Prepared } from '../comparison.ts';

const QUARTER_HOUR = 900_000;
const ZONES = 200;
const channels: readonly Channel[] = ['email', 'call', 'whatsapp', 'wechat', 'sms', 'meeting'];
const countries =
  'DE US CN GB FR IT ES NL PL TR RU UA SA AE EG MA NG KE ZA IN PK BD TH VN ID MY PH JP KR AU NZ BR AR CL CO PE MX CA IL IR'.split(
    ' ',
  );
const start = Date.UTC(2026, 10, 24, 8, 30);

/** Another moment each time: the hours of every kind of customer are worked out the first time. */
function asking(customers: readonly ContactParty[]): Prepared {
  let asked = 0;
  return {
    ...batch(customers.length, () => contactable(customers, start + asked++ * QUARTER_HOUR)),
    note: () => `${new Set(customers.map(({ zone, country }) => zone ?? country)).size} places`,
  };
}

/** "May I contact them now?" with mixed channels. */
export const comparisons: readonly Comparison[] = [
  growing('contactStatus, one list of holidays per place', 'customers', (records) => asking(sample(records))),
  growing('contactStatus, a list of holidays each', 'customers', (records) =>
    asking(sample(records).map((customer) => ({ ...customer, holidays: [...customer.holidays] }))),
  ),
  growing('contactStatus, a phone number each and no zone', 'customers', (records) => {
    const ofCountry = countries.map((_, index) => holidaysOf(index));
    return asking(
      sample(records).map((customer, index) => {
        const holidays = ofCountry[index % countries.length] ?? [];
        return { ...customer, zone: null, ...phoneOf(index), holidays };
      }),
    );
  }),
  growing('rankNow', 'customers', (records) => {
    const customers = sample(records);
    let asked = 0;
    return batch(records, () => {
      const worklist = rankNow(customers, { channel: 'call', at: start + asked++ * QUARTER_HOUR });
      if (worklist.ranked.length !== records) throw new Error('rows are missing');
      return worklist;
    });
  }),
];

/** A number of one of 40 countries, hardly ever the same twice; in North America of any area. */
function phoneOf(index: number): { country: string; phone: string } {
  const country = countries[index % countries.length] as string;
  const code = codes[index % countries.length] as string;
  return { country, phone: `+${code} ${2_000_000_000 + ((index * 7919) % 7_900_000_000)}` };
}

const codes =
  '49 1 86 44 33 39 34 31 48 90 7 380 966 971 20 212 234 254 27 91 92 880 66 84 62 60 63 81 82 61 64 55 54 56 57 51 52 1 972 98'.split(
    ' ',
  );

function contactable(customers: readonly ContactParty[], at: number): number {
  let count = 0;
  for (const [index, customer] of customers.entries()) {
    const channel = channels[index % channels.length] as Channel;
    if (contactStatus({ customer, channel, at }).ok) count++;
  }
  return count;
}

/** The zones of trading countries first, then others; the holidays of a place are one list that its customers share. */
function sample(records: number): (ContactParty & { readonly holidays: readonly string[] })[] {
  const own = countries.flatMap((country) => zonesFor({ country }).map(({ zone }) => ({ zone, country })));
  const known = new Set(own.map(({ zone }) => zone));
  const rest = zoneIds().filter((zone) => zone.includes('/') && !zone.startsWith('Etc') && !known.has(zone));
  const places: { zone: string; country?: string }[] = [...own, ...rest.map((zone) => ({ zone }))].slice(0, ZONES);
  const holidays = new Map(places.map(({ zone }, index) => [zone, holidaysOf(index)]));
  return Array.from({ length: records }, (_, index) => {
    const { zone, country } = places[index % places.length] as { zone: string; country?: string };
    return { id: `c${index}`, zone, country, phone: null, holidays: holidays.get(zone) ?? [] }; // columns, as of a table
  });
}

function holidaysOf(index: number): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = 1 + ((index * 7 + month * 5) % 28);
    return `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  });
}
