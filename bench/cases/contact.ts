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

/** "May I contact them now?" for a million customers in 200 zones, with mixed channels; and the worklist of 100,000. */
export function run(): void {
  const customers = sample();
  const zones = new Set(customers.map(({ zone }) => zone)).size;
  const first = secondsOf(() => contactable(customers, start));
  const warm = Array.from({ length: ROUNDS }, (_, round) =>
    secondsOf(() => contactable(customers, start + (round + 1) * 900_000)),
  );
  const some = customers.slice(0, 100_000);
  const ranked = Array.from({ length: ROUNDS }, (_, round) =>
    secondsOf(() => {
      const { ranked } = rankNow(some, { channel: 'call', at: start + round * 900_000 });
      if (ranked.length !== some.length) throw new Error('rows are missing');
    }),
  );
  console.log(`\ncontactStatus, ${CUSTOMERS.toLocaleString('en')} customers in ${zones} zones, seconds of CPU time`);
  console.log(`  first run, every profile compiled   ${first.toFixed(2)}`);
  console.log(`  another moment                      ${median(warm).toFixed(2)}`);
  console.log(`rankNow, ${some.length.toLocaleString('en')} customers: ${median(ranked).toFixed(3)}`);
}

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
function sample(): ContactParty[] {
  const own = countries.flatMap((country) => zonesFor({ country }).map(({ zone }) => ({ zone, country })));
  const known = new Set(own.map(({ zone }) => zone));
  const rest = zoneIds().filter((zone) => zone.includes('/') && !zone.startsWith('Etc') && !known.has(zone));
  const places: { zone: string; country?: string }[] = [...own, ...rest.map((zone) => ({ zone }))].slice(0, ZONES);
  const holidays = new Map(places.map(({ zone }, index) => [zone, holidaysOf(index)]));
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const place = places[index % places.length] as { zone: string };
    return { id: `c${index}`, ...place, holidays: holidays.get(place.zone) ?? [] };
  });
}

function holidaysOf(index: number): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = 1 + ((index * 7 + month * 5) % 28);
    return `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  });
}
