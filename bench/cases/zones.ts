import { TZDate, tzOffset } from '@date-fns/tz';
import { DateTime } from 'luxon';
import moment from 'moment-timezone';
import { toDateTime } from 'waimao/luxon';
import { offsetAt, toLocal } from 'waimao/zones';
import { type Comparison, each } from '../comparison.ts';
import { seeded } from '../random.ts';

/** Zones of customers all over the world, most of them with daylight saving, in every kind of offset. */
const zones =
  `America/New_York America/Chicago America/Los_Angeles America/Sao_Paulo America/St_Johns America/Mexico_City
Europe/London Europe/Berlin Europe/Madrid Europe/Istanbul Europe/Moscow Africa/Cairo Africa/Lagos Asia/Dubai Asia/Kolkata
Asia/Kathmandu Asia/Shanghai Asia/Tokyo Australia/Sydney Pacific/Auckland`.split(/\s+/);

const COUNT = 4096;
const [FIRST, LAST] = [Date.UTC(2015, 0, 1), Date.UTC(2035, 0, 1)];
const random = seeded(20261121);
const asked = Array.from({ length: COUNT }, () => ({
  zone: zones[Math.floor(random() * zones.length)] as string,
  ms: FIRST + Math.floor(random() * ((LAST - FIRST) / 1000)) * 1000,
}));

const local = (zone: string, ms: number): DateTime => DateTime.fromMillis(ms, { zone });

/** The day, the time and the weekday. */
type Reading = readonly [year: number, month: number, day: number, hour: number, minute: number, weekday: number];

function textOf([year, month, day, hour, minute, weekday]: Reading): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)} ${weekday}`;
}

function luxonReading({ year, month, day, hour, minute, weekday }: DateTime): Reading {
  return [year, month, day, hour, minute, weekday];
}

const otherData = 'its zones come from another release of the tz database';

export const comparisons: readonly Comparison[] = [
  {
    name: 'the offset of 20 zones at moments of 2015 to 2035, by the id of the zone',
    unit: 'offsets',
    contenders: [
      { name: 'waimao', prepare: () => each(asked, ({ zone, ms }) => offsetAt(zone, ms)) },
      { name: 'luxon', differs: otherData, prepare: () => each(asked, ({ zone, ms }) => local(zone, ms).offset) },
      {
        name: 'moment-timezone, its table alone',
        differs: otherData,
        prepare: () => each(asked, ({ zone, ms }) => -(moment.tz.zone(zone)?.utcOffset(ms) ?? 0) + 0),
      },
      {
        name: 'moment-timezone',
        differs: otherData,
        prepare: () => each(asked, ({ zone, ms }) => moment.tz(ms, zone).utcOffset()),
      },
      {
        name: '@date-fns/tz',
        differs: otherData,
        prepare: () => each(asked, ({ zone, ms }) => tzOffset(zone, new Date(ms))),
      },
    ],
  },
  {
    name: 'calendar and clock of the place: day, hour, minute and weekday',
    unit: 'readings',
    contenders: [
      {
        name: 'waimao',
        prepare: () =>
          each(
            asked,
            ({ zone, ms }) => toLocal(zone, ms),
            ({ date, time, weekday }) => `${date} ${time} ${weekday}`,
          ),
      },
      {
        name: 'luxon',
        differs: otherData,
        prepare: () => each(asked, ({ zone, ms }) => luxonReading(local(zone, ms)), textOf),
      },
      {
        name: 'luxon through waimao/luxon',
        prepare: () => each(asked, ({ zone, ms }) => luxonReading(toDateTime(ms, zone)), textOf),
      },
      {
        name: 'moment-timezone',
        differs: otherData,
        prepare: () =>
          each(
            asked,
            ({ zone, ms }): Reading => {
              const at = moment.tz(ms, zone);
              return [at.year(), at.month() + 1, at.date(), at.hour(), at.minute(), at.isoWeekday()];
            },
            textOf,
          ),
      },
      {
        name: '@date-fns/tz',
        differs: otherData,
        prepare: () =>
          each(
            asked,
            ({ zone, ms }): Reading => {
              const at = new TZDate(ms, zone);
              const weekday = at.getDay() || 7;
              return [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes(), weekday];
            },
            textOf,
          ),
      },
    ],
  },
];
