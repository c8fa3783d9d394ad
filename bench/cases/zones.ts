import { execFileSync } from 'node:child_process';
import { TZDate, tzOffset } from '@date-fns/tz';
import { DateTime } from 'luxon';
import moment from 'moment-timezone';
import { toDateTime } from 'waimao/luxon';
import { offsetAt, toLocal } from 'waimao/zones';
import { compare, isChild, median } from '../measure.ts';
import { seeded } from '../random.ts';

/** Zones of customers all over the world, most of them with daylight saving, in every kind of offset. */
const zones =
  `America/New_York America/Chicago America/Los_Angeles America/Sao_Paulo America/St_Johns America/Mexico_City
Europe/London Europe/Berlin Europe/Madrid Europe/Istanbul Europe/Moscow Africa/Cairo Africa/Lagos Asia/Dubai Asia/Kolkata
Asia/Kathmandu Asia/Shanghai Asia/Tokyo Australia/Sydney Pacific/Auckland`.split(/\s+/);

const COUNT = 4096;
const MASK = COUNT - 1;
const [FIRST, LAST] = [Date.UTC(2015, 0, 1), Date.UTC(2035, 0, 1)];
const random = seeded(20261121);
const asked = Array.from({ length: COUNT }, () => ({
  zone: zones[Math.floor(random() * zones.length)] as string,
  ms: FIRST + Math.floor(random() * ((LAST - FIRST) / 1000)) * 1000,
}));

/** A loop of its own for each contender, made from text, so that none is compiled for the others. */
const loop = (step: (zone: string, ms: number) => number): ((operations: number) => number) =>
  new Function(
    'step',
    'asked',
    `return (operations) => {
      let total = 0;
      for (let at = 0; at < operations; at++) { const { zone, ms } = asked[at & ${MASK}]; total += step(zone, ms); }
      return total;
    };`,
  )(step, asked);

export function run(): void {
  if (!isChild) firstUse();

  compare('the offset of 20 zones at moments of 2015 to 2035, by the id of the zone', () => [
    { name: 'waimao', run: loop((zone, ms) => offsetAt(zone, ms)) },
    { name: 'luxon', run: loop((zone, ms) => DateTime.fromMillis(ms, { zone }).offset) },
    { name: 'moment-timezone, table alone', run: loop((zone, ms) => moment.tz.zone(zone)?.utcOffset(ms) ?? 0) },
    { name: 'moment-timezone', run: loop((zone, ms) => moment.tz(ms, zone).utcOffset()) },
    { name: '@date-fns/tz', run: loop((zone, ms) => tzOffset(zone, new Date(ms))) },
  ]);

  compare('calendar and clock of the place: day, hour, minute and weekday', () => [
    {
      name: 'waimao',
      run: loop((zone, ms) => {
        const { date, time, weekday } = toLocal(zone, ms);
        return date.length + time.length + weekday;
      }),
    },
    {
      name: 'luxon',
      run: loop((zone, ms) => {
        const local = DateTime.fromMillis(ms, { zone });
        return local.year + local.month + local.day + local.hour + local.minute + local.weekday;
      }),
    },
    {
      name: 'luxon through waimao/luxon',
      run: loop((zone, ms) => {
        const local = toDateTime(ms, zone);
        return local.year + local.month + local.day + local.hour + local.minute + local.weekday;
      }),
    },
    {
      name: 'moment-timezone',
      run: loop((zone, ms) => {
        const local = moment.tz(ms, zone);
        return local.year() + local.month() + local.date() + local.hour() + local.minute() + local.isoWeekday();
      }),
    },
    {
      name: '@date-fns/tz',
      run: loop((zone, ms) => {
        const local = new TZDate(ms, zone);
        return (
          local.getFullYear() +
          local.getMonth() +
          local.getDate() +
          local.getHours() +
          local.getMinutes() +
          local.getDay()
        );
      }),
    },
  ]);
}

/** Every zone for the first time, each process new: finding it in the packed table, unpacking it, reading an offset. */
function firstUse(): void {
  const program = `
    import { offsetAt, zoneIds } from 'waimao/zones';
    const ids = zoneIds();
    const milliseconds = (before) => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const before = process.cpuUsage();
    offsetAt(ids[0], 0);
    const first = milliseconds(before);
    for (const id of ids) offsetAt(id, 0);
    console.log(JSON.stringify([first, milliseconds(before) / ids.length]));`;
  const runs = Array.from(
    { length: 9 },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', program], {
          cwd: import.meta.dirname,
          encoding: 'utf8',
        }),
      ) as [number, number],
  );
  const [first, mean] = [median(runs.map(([value]) => value)), median(runs.map(([, value]) => value))];
  console.log('\nthe first use of a zone, milliseconds of CPU time (medians of 9 new processes)');
  console.log(`  mean of all zones                ${mean.toFixed(3)}`);
  console.log(`  the very first of the process    ${first.toFixed(3)}`);
}
