export { fromDateTime } from './from-date-time.ts';
export { luxonZone } from './luxon-zone.ts';
export { toDateTime } from './to-date-time.ts';
