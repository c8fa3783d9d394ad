export { addBusinessDays } from './add-business-days.ts';
export { addBusinessMinutes } from './add-business-minutes.ts';
export { businessMinutesBetween } from './business-minutes-between.ts';
export type { Calendar } from './calendar.ts';
export type { Channel, ChannelRule, DailyWindow } from './channel-rule.ts';
export {
  compileHours,
  type DateException,
  type HolidayRule,
  type HoursInput,
  type HoursSeason,
  type HoursWindow,
  type WeeklyWindow,
} from './compile-hours.ts';
export type { ContactLintReasons } from './contact-lint-reasons.ts';
export type { ContactParty, Observance } from './contact-party.ts';
export type { ContactReasons } from './contact-reasons.ts';
export { type ContactLocal, type ContactStatus, type ContactStatusInput, contactStatus } from './contact-status.ts';
export { type ContactCut, type ContactWindows, type ContactWindowsInput, contactWindows } from './contact-windows.ts';
export { type FormatLocalOptions, formatLocal } from './format-local.ts';
export { type FormatWindowOptions, formatWindow } from './format-window.ts';
export { type IntersectOptions, intersectHours } from './intersect-hours.ts';
export { isOpen } from './is-open.ts';
export { type LandAtInput, type Landing, landAt } from './land-at.ts';
export { type ContactLintReason, lintContactPolicy } from './lint-contact-policy.ts';
export { nextClose } from './next-close.ts';
export { type NextGoodMoment, type NextGoodMomentInput, nextGoodMoment } from './next-good-moment.ts';
export { nextOpen } from './next-open.ts';
export { nextOpening } from './next-opening.ts';
export { type OfficeHours, type OfficeHoursOptions, type OfficeSeason, officeHours } from './office-hours.ts';
export { type OpenInterval, openIntervals } from './open-intervals.ts';
export {
  type ChartOverlap,
  type ChartParty,
  type ChartRow,
  type ChartSpan,
  type ChartTick,
  type OverlapChart,
  type OverlapChartOptions,
  overlapChart,
} from './overlap-chart.ts';
export { type ContactPolicy, defaultContactPolicy, type LandingRule } from './policy.ts';
export { type RankedCustomer, type RankNowOptions, type RefusedCustomer, rankNow, type Worklist } from './rank-now.ts';
export type { WindowsReason, WindowsReasons } from './reasons.ts';
export type { WindowsErrorCode, WindowsErrors } from './refusals.ts';
export { type WindowSegment, type WindowsAsSeenInput, windowsAsSeen } from './windows-as-seen.ts';
