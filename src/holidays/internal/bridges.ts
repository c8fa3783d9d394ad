import { isTaken, type Substitution, weekendBits, withSubstitutes } from './substitutes.ts';
import { hasWeekday } from './weekday.ts';

/** Substitutes first; then a day between two holidays is a holiday itself where the law says so, unless it is one anyway. */
export const withBridges: Substitution = (country, placed) => {
  const substituted = withSubstitutes(country, placed);
  const { bridge } = country;
  if (bridge === null) return substituted;
  const rows = [...substituted];
  const holidays = placed.filter((row) => row.class === 'public');
  for (const [at, row] of holidays.entries()) {
    const day = row.day + 1;
    const isOff = isTaken(placed, substituted, day) || hasWeekday(weekendBits(country, day), day);
    if (holidays[at + 1]?.day !== day + 1 || isOff) continue;
    rows.push({ ...row, day, id: bridge.id, names: bridge.names, substituteFor: null });
  }
  return rows;
};
