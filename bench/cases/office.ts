import type { HoursInput } from 'waimao/windows';

/** An office in Berlin: five days, a break at noon, nine holidays a year. */
export const zone = 'Europe/Berlin';
export const spans = [
  { from: 9, to: 12 },
  { from: 13, to: 18 },
];
export const holidays = [2026, 2027].flatMap((year) => [
  ...['01-01', '05-01', '10-03', '12-25', '12-26'].map((day) => `${year}-${day}`),
  ...(year === 2026
    ? ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25']
    : ['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17']),
]);
export const weekly = [
  { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
  { days: [1, 2, 3, 4, 5], start: '13:00', end: '18:00' },
] as const;
export const office: HoursInput = { zone, weekly, holidays };
