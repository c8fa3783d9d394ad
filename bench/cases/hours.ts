import {
  addBusinessMinutes,
  businessMinutesBetween,
  type Calendar,
  compileHours,
  intersectHours,
  isOpen,
  nextOpen,
} from 'waimao/windows';
import { type Comparison, each, type Prepared } from '../comparison.ts';
import { seeded } from '../random.ts';
import { dayjsHere, momentHere, openingHours } from './hours-host.ts';
import {
  luxonAdd,
  luxonIsOpen,
  luxonMinutes,
  luxonNextOpen,
  luxonReadingIsOpen,
  luxonReadingNextOpen,
} from './hours-luxon.ts';
import { office, weekly } from './office.ts';

const YEAR = 365 * 86_400_000;
const MINUTE = 60_000;
const COUNT = 4096;
const random = seeded(20261121);
/** Whole minutes of 2026. */
const asked = Array.from(
  { length: COUNT },
  () => Date.UTC(2026, 0, 2) + Math.floor((random() * 363 * 86_400_000) / MINUTE) * MINUTE,
);
/** Of a question about a whole year so many answers are compared, since some take long. */
const FEW = 50;
const HOST = 'in the zone of the host';
const CLOSING_COUNTS = 'it counts the minute of closing as open';

type Step = (ms: number) => unknown;

/** The same question of every minute asked. */
function asking(step: Step, most?: number): Prepared {
  return each(asked, step, undefined, most);
}

function ours(step: (calendar: Calendar) => Step, most?: number): { name: string; prepare: () => Prepared } {
  return { name: 'waimao', prepare: () => asking(step(compileHours(office)), most) };
}

export const comparisons: readonly Comparison[] = [
  {
    name: 'whether an office is open, at minutes of one year',
    unit: 'questions',
    contenders: [
      ours((calendar) => (ms) => isOpen(calendar, ms)),
      { name: 'luxon, careful day loop', prepare: () => asking(luxonIsOpen) },
      { name: 'luxon, readings compared', prepare: () => asking(luxonReadingIsOpen) },
      {
        name: `opening_hours, ${HOST}`,
        prepare: () => {
          const hours = openingHours();
          return asking((ms) => hours.getState(new Date(ms)));
        },
      },
      {
        name: `moment-business-time, ${HOST}`,
        differs: CLOSING_COUNTS,
        prepare: () => {
          const moment = momentHere();
          return asking((ms) => moment(ms).isWorkingTime());
        },
      },
      {
        name: `dayjs-business-time, ${HOST}`,
        differs: CLOSING_COUNTS,
        prepare: () => {
          const dayjs = dayjsHere();
          return asking((ms) => dayjs(ms).isBusinessTime());
        },
      },
    ],
  },
  {
    name: 'the next open moment, at minutes of one year',
    unit: 'questions',
    contenders: [
      ours((calendar) => (ms) => nextOpen(calendar, ms)),
      { name: 'luxon, careful day loop', prepare: () => asking(luxonNextOpen) },
      { name: 'luxon, readings compared', prepare: () => asking(luxonReadingNextOpen) },
      {
        name: `opening_hours, ${HOST}`,
        prepare: () => {
          const hours = openingHours();
          return asking((ms) => {
            const date = new Date(ms);
            return hours.getState(date) ? ms : (hours.getNextChange(date)?.getTime() ?? Number.NaN);
          });
        },
      },
      {
        name: `moment-business-time, ${HOST}`,
        differs: CLOSING_COUNTS,
        prepare: () => {
          const moment = momentHere();
          return asking((ms) => moment(ms).nextWorkingTime().valueOf());
        },
      },
      {
        name: `dayjs-business-time, ${HOST}`,
        differs: CLOSING_COUNTS,
        prepare: () => {
          const dayjs = dayjsHere();
          return asking((ms) => dayjs(ms).nextBusinessTime().valueOf());
        },
      },
    ],
  },
  {
    name: 'open minutes over a year',
    unit: 'years',
    contenders: [
      ours((calendar) => (ms) => businessMinutesBetween(calendar, ms, ms + YEAR), FEW),
      { name: 'luxon, careful day loop', prepare: () => asking((ms) => luxonMinutes(ms, ms + YEAR), FEW) },
      {
        name: `opening_hours, ${HOST}`,
        prepare: () => {
          const hours = openingHours();
          return asking((ms) => hours.getOpenDuration(new Date(ms), new Date(ms + YEAR))[0] / MINUTE, FEW);
        },
      },
      {
        name: `moment-business-time, ${HOST}`,
        differs: 'it miscounts some spans',
        prepare: () => {
          const moment = momentHere();
          return asking((ms) => moment(ms + YEAR).workingDiff(moment(ms), 'minutes'), FEW);
        },
      },
      {
        name: `dayjs-business-time, ${HOST}`,
        prepare: () => {
          const dayjs = dayjsHere();
          return asking((ms) => dayjs(ms).businessMinutesDiff(dayjs(ms + YEAR)), FEW);
        },
      },
    ],
  },
  {
    name: '480 open minutes on',
    unit: 'questions',
    contenders: [
      ours((calendar) => (ms) => addBusinessMinutes(calendar, ms, 480)),
      { name: 'luxon, careful day loop', prepare: () => asking((ms) => luxonAdd(ms, 480)) },
      {
        name: `moment-business-time, ${HOST}`,
        prepare: () => {
          const moment = momentHere();
          return asking((ms) => moment(ms).addWorkingTime(480, 'minutes').valueOf());
        },
      },
      {
        name: `dayjs-business-time, ${HOST}`,
        prepare: () => {
          const dayjs = dayjsHere();
          return asking((ms) => dayjs(ms).addBusinessMinutes(480).valueOf());
        },
      },
    ],
  },
  {
    name: 'hours that Berlin, Shanghai and Dubai have in common in a week',
    unit: 'weeks',
    contenders: [
      ours((calendar) => {
        const others = ['Asia/Shanghai', 'Asia/Dubai'].map((zone) => compileHours({ zone, weekly }));
        return (ms) => intersectHours([calendar, ...others], ms, ms + 7 * 86_400_000);
      }),
    ],
  },
  {
    name: 'hours compiled, and the first question answered',
    unit: 'calendars',
    contenders: [
      { name: 'waimao', prepare: () => asking((ms) => isOpen(compileHours(office), ms)) },
      { name: `opening_hours, ${HOST}`, prepare: () => asking((ms) => openingHours().getState(new Date(ms)), FEW) },
    ],
  },
];
