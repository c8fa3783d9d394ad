import type { LocalTime } from '../zones/zone.ts';
import type { Channel, ChannelRule, DailyWindow } from './channel-rule.ts';

/** On which days a message may land, for `landAt`. */
export interface LandingRule {
  /** @defaultValue 'avoid' */
  readonly weekends: 'avoid' | 'allow';
  /** @defaultValue 'avoid' */
  readonly holidays: 'avoid' | 'allow';
  /** The civil day before a holiday; `afternoon` lets it land before the policy's `eveFrom`. @defaultValue 'avoid' */
  readonly eves: 'avoid' | 'afternoon' | 'allow';
}

/** When customers may be contacted. Times are local times of the customer. */
export interface ContactPolicy {
  readonly channels: { readonly [Name in Channel]: ChannelRule };
  /** When people are awake and may be written to. @defaultValue 08:00–21:00 */
  readonly waking: DailyWindow;
  /** When the afternoon of an eve begins. @defaultValue '12:00' */
  readonly eveFrom: LocalTime;
  /** The hours for who keeps Ramadan. @defaultValue 10:30–13:00 */
  readonly ramadan: DailyWindow;
  /** The Friday prayer and the way there and back, for who keeps it. @defaultValue 12:00–14:00 */
  readonly fridayPrayer: DailyWindow;
  /** The Sabbath for who keeps it, from a time on Friday to a time on Saturday. @defaultValue 16:00–20:00 */
  readonly sabbath: { readonly friday: LocalTime; readonly saturday: LocalTime };
  /** Seasons in which the usual office hours of a country give way to those of the season. @defaultValue none */
  readonly officeSeasons: readonly 'ramadan'[];
  /** The days on which a message may land. */
  readonly landing: LandingRule;
}

const open: ChannelRule = {
  hours: 'any',
  lunch: 'allow',
  edgeMinutes: 0,
  quiet: null,
  weekends: 'allow',
  holidays: 'avoid',
  eves: 'allow',
  seasons: 'ignore',
  observances: 'ignore',
};
const chat: ChannelRule = {
  ...open,
  hours: 'waking',
  weekends: 'avoid',
  seasons: 'season-hours',
  observances: 'avoid',
};
const office: ChannelRule = { ...chat, hours: 'business' };

/**
 * The field's usual manners.
 *
 * - e-mail at any hour, since it waits in the box, but not on a holiday, where it sinks: trade guides
 * - calls in business hours without lunch and without the first and last half hour: sales training (good moments are
 *   09:30–11:30 and 14:00–16:00)
 * - the afternoon before a holiday without calls: trade guides ask to keep clear of holidays; that it is the afternoon is ours
 * - WhatsApp and WeChat 08:00–21:00 on working days: trade guides ask for answers within working hours; the bound is the
 *   usual quiet time of marketing tools
 * - SMS in business hours and never 21:00–08:00: the strictest usual reading of the rules on text messages (US: 08–21)
 * - meetings in business hours without lunch: ours
 * - Ramadan 10:30–13:00: trade guides (business in the late morning, none in the afternoon)
 * - Friday prayer 12:00–14:00: the long break of offices in Pakistan, Malaysia and Morocco lies within or around it; ours
 * - Sabbath Friday 16:00 to Saturday 20:00: ours, a bound around sunset without astronomy; in the summer of the north dusk
 *   is later
 * - a mail lands on a working day, not on a holiday or the day before: trade guides
 */
export const defaultContactPolicy: ContactPolicy = {
  channels: {
    email: open,
    call: { ...office, lunch: 'avoid', edgeMinutes: 30, eves: 'afternoon' },
    whatsapp: chat,
    wechat: chat,
    sms: { ...office, quiet: { start: '21:00', end: '08:00' } },
    meeting: { ...office, lunch: 'avoid' },
  },
  waking: { start: '08:00', end: '21:00' },
  eveFrom: '12:00',
  ramadan: { start: '10:30', end: '13:00' },
  fridayPrayer: { start: '12:00', end: '14:00' },
  sabbath: { friday: '16:00', saturday: '20:00' },
  officeSeasons: [],
  landing: { weekends: 'avoid', holidays: 'avoid', eves: 'avoid' },
};
