import type { LocalTime } from '../zones/zone.ts';

/** A way to reach somebody. */
export type Channel = 'email' | 'call' | 'whatsapp' | 'wechat' | 'sms' | 'meeting';

/** From when to when of a day, local time; an end at or before the start is on the next day. */
export interface DailyWindow {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** When a channel may be used. */
export interface ChannelRule {
  /** `business`: the customer's hours; `waking`: the policy's waking hours; `any`: around the clock. */
  readonly hours: 'business' | 'waking' | 'any';
  /** Whether the usual lunch of the country is left in peace. Hours that the customer stated have no default lunch. */
  readonly lunch: 'avoid' | 'allow';
  /** Minutes after opening and before closing that are left in peace; 0 is none. */
  readonly edgeMinutes: number;
  /** Hours of every day in which the channel is silent, whatever else holds; `null` is none. */
  readonly quiet: DailyWindow | null;
  /** Days off in the week: the country's, on that date, or the days without a window in the customer's own hours. */
  readonly weekends: 'avoid' | 'allow';
  /** The days of `holidays`, and days that an exception closes. */
  readonly holidays: 'avoid' | 'allow';
  /** The civil day before a holiday: all of it, from the policy's `eveFrom` on, or not at all. */
  readonly eves: 'avoid' | 'afternoon' | 'allow';
  /** Whether a person who keeps Ramadan is contacted in it only in the policy's hours for that. */
  readonly seasons: 'season-hours' | 'ignore';
  /** Whether Friday prayer and Sabbath are left in peace, where the person keeps them. */
  readonly observances: 'avoid' | 'ignore';
}
