export type { HolidaysErrorCode, HolidaysErrors } from './refusals.ts';
export { type Weekend, type WeekendOptions, weekendOf } from './weekend-of.ts';
