export { addDays, addMonths, addPeriod, addYears, type Period } from './add-period.ts';
export {
  compareIsoDates,
  type DayLike,
  daysBetween,
  fromDayNumber,
  type IsoDate,
  isIsoDate,
  parseIsoDate,
  toDayNumber,
  utcDayOf,
  type Weekday,
  weekdayOf,
} from './dates.ts';
export { checkDecimal, type DecimalLike, isDecimal, parseDecimal } from './decimal-text.ts';
export { formatPath, type Issue, isWaimaoError, type Path, WaimaoError } from './errors.ts';
export { explain } from './explain.ts';
export { type EpochMs, type InstantLike, toEpochMs } from './instants.ts';
export { compareText } from './ordering.ts';
export type { AnyCatalogue, Catalogue, Decision, Params, Reason, ReasonOf } from './reasons.ts';
export type { CoreErrorCode, CoreErrors } from './refusals.ts';
export { type RoundingMode, roundingModes } from './rounding.ts';
