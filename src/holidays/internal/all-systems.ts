import type { CalendarSystems } from './calendar-system.ts';
import { orthodox, western } from './easter.ts';
import { hebrew } from './hebrew.ts';
import { hijri } from './hijri.ts';
import { chinese, korean, vietnamese } from './lunisolar.ts';
import { autumnalEquinox, qingming, vernalEquinox, winterSolstice } from './solar.ts';
import { alexandrian, bengali, persian } from './solar-calendars.ts';

/** Every calendar that rules may name, by its letter. */
export const allSystems: CalendarSystems = {
  E: western,
  O: orthodox,
  H: hijri,
  C: chinese,
  K: korean,
  L: vietnamese,
  S: qingming,
  V: vernalEquinox,
  A: autumnalEquinox,
  D: winterSolstice,
  J: hebrew,
  P: persian,
  B: bengali,
  G: alexandrian,
  N: alexandrian,
};
