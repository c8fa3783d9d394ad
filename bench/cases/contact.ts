import { type Channel, type ContactParty, contactStatus, rankNow } from 'waimao/windows';
import { zoneIds, zonesFor } from 'waimao/zones';
import { median, secondsOf } from '../measure.ts';

const ROUNDS = 9;
const CUSTOMERS = 1_000_000;
const ZONES = 200;
const channels: readonly Channel[] = ['email', 'call', 'whatsapp', 'wechat', 'sms', 'meeting'];
const countries =
  'DE US CN GB FR IT ES NL PL TR RU UA SA AE EG MA NG KE ZA IN PK BD TH VN ID MY PH JP KR AU NZ BR AR CL CO PE MX CA IL IR'.split(
    ' ',
  );
const start = Date.UTC(2026, 10, 24, 8, 30);

/**
 * "May I contact them now?" for a million customers in 200 zones, with mixed channels: as a list in memory has them, as
 * JSON gives them (every customer with a list of his own), and with a phone in place of the zone; and the worklist of
 * 100,000.
 */
export function run(): void {
  const customers = sample();
  const zones = new Set(customers.map(({ zone }) => zone)).size;
  console.log(`\ncontactStatus, ${CUSTOMERS.toLocaleString('en')} customers in ${zones} zones, seconds of CPU time`);
  console.log('                                        first run  another moment');
  report('zones, and one list of holidays per place', customers);
  report(
    'zones, and a list of holidays each',
    customers.map((customer) => ({ ...customer, holidays: [...customer.holidays] })),
  );
  const ofCountry = countries.map((_, index) => holidaysOf(index));
  report(
    'no zone, a phone number each',
    customers.map((customer, index) => {
      const holidays = ofCountry[index % countries.length] ?? [];
      return { ...customer, zone: null, ...phoneOf(index), holidays };
    }),
  );
  const some = customers.slice(0, 100_000);
  const ranked = Array.from({ length: ROUNDS }, (_, round) =>
    secondsOf(() => {
      const { ranked } = rankNow(some, { channel: 'call', at: start + round * 900_000 });
      if (ranked.length !== some.length) throw new Error('rows are missing');
    }),
  );
  console.log(`rankNow, ${some.length.toLocaleString('en')} customers: ${median(ranked).toFixed(3)}`);
}

function report(name: string, customers: readonly ContactParty[]): void {
  const first = secondsOf(() => contactable(customers, start));
  const warm = Array.from({ length: ROUNDS }, (_, round) =>
    secondsOf(() => contactable(customers, start + (round + 1) * 900_000)),
  );
  console.log(`  ${name.padEnd(42)}${first.toFixed(2).padStart(6)}${median(warm).toFixed(2).padStart(14)}`);
}

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
  if (count === 0 || count === customers.length) throw new Error('all or none cannot be right');
  return count;
}

/** The zones of trading countries first, then others; the holidays of a place are one list that its customers share. */
function sample(): (ContactParty & { readonly holidays: readonly string[] })[] {
  const own = countries.flatMap((country) => zonesFor({ country }).map(({ zone }) => ({ zone, country })));
  const known = new Set(own.map(({ zone }) => zone));
  const rest = zoneIds().filter((zone) => zone.includes('/') && !zone.startsWith('Etc') && !known.has(zone));
  const places: { zone: string; country?: string }[] = [...own, ...rest.map((zone) => ({ zone }))].slice(0, ZONES);
  const holidays = new Map(places.map(({ zone }, index) => [zone, holidaysOf(index)]));
  return Array.from({ length: CUSTOMERS }, (_, index) => {
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
