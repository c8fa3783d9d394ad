import { toDayNumberOf } from '../../core/civil.ts';
import { type CalendarSystem, inYears } from './calendar-system.ts';

const every =
  (dayOf: (year: number) => number): CalendarSystem =>
  (_month, _day, low, high) =>
    inYears(0, dayOf, low, high);

/** Qingming, the fifth solar term by the Chinese calendar: 4, 5 or 6 April. */
export const qingming: CalendarSystem = /* @__PURE__ */ every((year) => {
  const inCentury = year % 100;
  const day = Math.floor(0.2422 * inCentury + (year < 2000 ? 5.59 : 4.81)) - Math.floor(inCentury / 4);
  return toDayNumberOf(year, 4, day);
});

/** The day of an equinox in Japan, 1980 to 2099. */
const equinox = (month: number, constant: number): CalendarSystem =>
  every((year) =>
    toDayNumberOf(year, month, Math.floor(constant + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4)),
  );

/** Japan's vernal and autumnal equinox days. */
export const vernalEquinox: CalendarSystem = /* @__PURE__ */ equinox(3, 20.8431);
export const autumnalEquinox: CalendarSystem = /* @__PURE__ */ equinox(9, 23.2488);

/** The winter solstice by the Chinese calendar: 21, 22 or 23 December. */
export const winterSolstice: CalendarSystem = /* @__PURE__ */ every((year) => {
  const inCentury = year % 100;
  const late = year === 1918 || year === 2021 ? 1 : 0;
  const leapDays = Math.floor(inCentury / 4);
  return toDayNumberOf(year, 12, Math.floor(0.2422 * inCentury + (year < 2000 ? 22.66 : 21.94)) - leapDays - late);
});
