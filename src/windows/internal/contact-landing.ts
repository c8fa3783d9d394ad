import { DAY_MS } from '../../core/civil.ts';
import { fromDayNumber } from '../../core/dates.ts';
import type { EpochMs } from '../../core/instants.ts';
import { instantOfLocal } from '../../zones/kernel.ts';
import type { Zone } from '../../zones/zone.ts';
import { type ContactReason, thereWords } from './contact-bounds.ts';
import { covers } from './contact-day.ts';
import { thereAt } from './contact-explain.ts';
import type { Profile } from './contact-profile.ts';
import { LAST_DAY } from './hours-reach.ts';
import { QUIET_DAYS } from './hours-store.ts';
import { timeText } from './time-of-day.ts';

/** A moment at which a message may land, and why not on an earlier day. */
interface Landing {
  readonly at: EpochMs;
  readonly reasons: readonly ContactReason[];
}

/** A message that lands between these times is not taken amiss anywhere. */
const CIVIL_FROM = 7 * 3_600_000;
const CIVIL_UNTIL = 20 * 3_600_000;

/** The landing in the likeliest zone whose time is civil in all of them, else in the likeliest. */
export function bestLanding(profile: Profile, time: number, from: EpochMs): Landing | null {
  const { zones } = profile.place;
  const landings = zones.map((zone) => firstLanding(profile, zone, time, from));
  const civil = landings.find((landing) => landing !== null && zones.every((zone) => isCivil(zone, landing.at)));
  return civil ?? landings[0] ?? null;
}

function isCivil(zone: Zone, at: EpochMs): boolean {
  const { time } = thereAt(zone, at);
  return time >= CIVIL_FROM && time <= CIVIL_UNTIL;
}

function firstLanding({ bounds, good }: Profile, zone: Zone, time: number, from: EpochMs): Landing | null {
  const first = thereAt(zone, from).day;
  const limit = Math.min(Math.max(first, (good?.changes.at(-1) ?? 0) + 4) + QUIET_DAYS, LAST_DAY);
  const passedOver = new Map<string, ContactReason>();
  let passedOn: number | null = null;
  for (let day = first; day <= limit; day++) {
    const closed = bounds.find((bound) => !covers(bound.on(day), time));
    if (closed !== undefined) {
      const reason = closed.reason({ zone: zone.id, day, time });
      if (!passedOver.has(reason.code)) passedOver.set(reason.code, reason);
      continue;
    }
    const at = instantOfLocal(zone, day * DAY_MS + time);
    const there = thereAt(zone, at);
    if (there.day !== day) continue; // the clocks skip the day, or its end
    if (at < from) {
      passedOn = day;
      continue;
    }
    const reasons: ContactReason[] = [{ code: 'windows/landed', params: thereWords(there) }];
    const date = fromDayNumber(day);
    if (there.time !== time) {
      const params = { zone: zone.id, date, wanted: timeText(time), time: timeText(there.time) };
      reasons.push({ code: 'windows/moved-past-gap', params });
    }
    if (passedOn !== null) {
      const params = { zone: zone.id, date, passedOn: fromDayNumber(passedOn) };
      reasons.push({ code: 'windows/landed-next-day', params });
    }
    return { at, reasons: [...reasons, ...passedOver.values()] };
  }
  return null;
}
