import Holidays from 'date-holidays';
import { calendarOf, holidays, isHoliday } from 'waimao/holidays';
import { type Comparison, each, type Prepared } from '../comparison.ts';

/** Countries with few rules and many, with and without a calendar of the moon; those that the peer has too. */
const countries = ['CN', 'DE', 'US', 'AE', 'SA', 'IN', 'JP', 'BR'];
const LISTED = 2026;

/** Which days of a year are public holidays, by anyone's list. */
function daysOff(isOff: (day: string) => boolean): boolean[] {
  return Array.from({ length: 365 }, (_, at) =>
    isOff(new Date(Date.UTC(LISTED, 0, 1 + at)).toISOString().slice(0, 10)),
  );
}

/** A calendar of its own every thirty years, so that no year is remembered. */
function years(country: string): Prepared {
  const fresh = (): ReturnType<typeof calendarOf> => calendarOf(country, { closing: ['public'] });
  const rows = holidays(fresh(), LISTED).length;
  return {
    run: (times) => {
      let calendar = fresh();
      let last: unknown;
      for (let at = 0; at < times; at++) {
        if (at % 30 === 0) calendar = fresh();
        last = holidays(calendar, 2000 + (at % 30));
      }
      return last;
    },
    answers: () => daysOff((day) => isHoliday(fresh(), day)),
    note: () => `${rows} rows for ${LISTED}`,
  };
}

function peerYears(country: string): Prepared {
  const calendar = new Holidays(country);
  const listed = calendar.getHolidays(LISTED);
  const off = new Set(listed.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
  return {
    run: (times) => {
      let last: unknown;
      for (let at = 0; at < times; at++) last = calendar.getHolidays(2000 + (at % 30));
      return last;
    },
    answers: () => daysOff((day) => off.has(day)),
    note: () => `${listed.length} rows for ${LISTED}`,
  };
}

const dates = Array.from({ length: 1024 }, (_, at) =>
  new Date(Date.UTC(2025, 0, 1 + (at % 700))).toISOString().slice(0, 10),
);

export const comparisons: readonly Comparison[] = [
  ...countries.map(
    (country): Comparison => ({
      name: `${country}: the holidays of a year that was not asked for before`,
      unit: 'years',
      contenders: [
        { name: 'waimao', prepare: () => years(country) },
        {
          name: 'date-holidays',
          differs: `its list of public days of ${LISTED} is another one`,
          prepare: () => peerYears(country),
        },
      ],
    }),
  ),
  {
    name: 'CN: is a day a holiday, of a year that was asked for before',
    unit: 'days',
    contenders: [
      {
        name: 'waimao',
        prepare: () => {
          const calendar = calendarOf('CN');
          return each(dates, (day) => isHoliday(calendar, day));
        },
      },
      {
        name: 'date-holidays',
        differs: 'its list of public days is another one',
        prepare: () => {
          const calendar = new Holidays('CN');
          return each(
            dates,
            (day) => calendar.isHoliday(`${day} 12:00:00`),
            (found) => found !== false && found.some(({ type }) => type === 'public'),
            200,
          );
        },
      },
    ],
  },
];
