/** An answer within two working hours: over a weekend that is worked on (调休), a night shift and the Spring Festival. */
import {
  addBusinessDays,
  addBusinessMinutes,
  businessMinutesBetween,
  type Calendar,
  compileHours,
  isOpen,
} from 'waimao/windows';
import { toLocal } from 'waimao/zones';

const zone = 'Asia/Shanghai';
const holidays = Array.from({ length: 9 }, (_, day) => `2026-02-${15 + day}`); // Spring Festival: 15 to 23 February
const office = [
  { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
  { days: [1, 2, 3, 4, 5], start: '13:30', end: '18:00' },
] as const;
const days = compileHours({
  zone,
  weekly: office,
  holidays,
  exceptions: ['2026-02-14', '2026-02-28'].map((date) => ({ date, windows: office })),
});
const nights = compileHours({ zone, weekly: [{ days: [1, 2, 3, 4, 5], start: '20:00', end: '02:00' }], holidays });

const clock = (at: number | null): string => {
  if (at === null) return 'never';
  const { date, time } = toLocal(zone, at);
  return `${date} ${time}`;
};
const due = (calendar: Calendar, from: string): string => clock(addBusinessMinutes(calendar, from, 120));

console.log(`Saturday the 28th is worked on: ${isOpen(days, '2026-02-28T10:00+08:00')}`);
console.log(`asked on Friday 27th, 17:00, answer by ${due(days, '2026-02-27T17:00+08:00')}`);
console.log(`asked on Saturday 14th, 17:30, answer by ${due(days, '2026-02-14T17:30+08:00')}`);
console.log(`asked on Friday 6th, night shift, 01:00, answer by ${due(nights, '2026-02-07T01:00+08:00')}`);
console.log(
  `open minutes in February: ${businessMinutesBetween(days, '2026-02-01T00:00+08:00', '2026-03-01T00:00+08:00')}`,
);
console.log(`a sample in 5 working days from the 12th: ${clock(addBusinessDays(days, '2026-02-12T10:00+08:00', 5))}`);
