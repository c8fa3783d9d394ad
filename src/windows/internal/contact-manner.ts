import type { Path } from '../../core/errors.ts';
import { requireInteger, requireList, requireObject, requireOneOf } from '../../core/require.ts';
import type { Channel, ChannelRule, DailyWindow } from '../channel-rule.ts';
import type { ContactPolicy, LandingRule } from '../policy.ts';
import { daily } from './contact-day.ts';
import type { DayWindows } from './hours-plan.ts';
import { readTimeOfDay } from './time-of-day.ts';

export const channels: readonly Channel[] = ['email', 'call', 'whatsapp', 'wechat', 'sms', 'meeting'];

const hourKinds: readonly ChannelRule['hours'][] = ['business', 'waking', 'any'];
const avoidOrAllow: readonly ('avoid' | 'allow')[] = ['avoid', 'allow'];
const eveRules: readonly ChannelRule['eves'][] = ['avoid', 'afternoon', 'allow'];
const seasonRules: readonly ChannelRule['seasons'][] = ['season-hours', 'ignore'];
const observanceRules: readonly ChannelRule['observances'][] = ['avoid', 'ignore'];
const officeSeasons: readonly 'ramadan'[] = ['ramadan'];

/** A daily window as read: the words for a reason, and the times for arithmetic. */
export interface ReadWindow extends DailyWindow {
  readonly windows: DayWindows;
}

/** A channel's rule with all that it needs of the policy. */
export interface Manner {
  readonly channel: Channel;
  readonly rule: ChannelRule;
  readonly quiet: ReadWindow | null;
  readonly waking: ReadWindow;
  readonly eve: { readonly text: string; readonly from: number };
  readonly ramadan: ReadWindow;
  readonly fridayPrayer: ReadWindow;
  readonly sabbath: {
    readonly friday: string;
    readonly saturday: string;
    readonly from: number;
    readonly until: number;
  };
  readonly officeRamadan: boolean;
  readonly landing: LandingRule;
}

/** Reads what a policy says about a channel, and refuses what cannot be meant. */
export function readManner(policy: ContactPolicy, channel: Channel): Manner {
  requireObject(policy, ['policy']);
  const rules = requireObject(policy.channels, ['policy', 'channels']);
  const rule = readRule(rules[channel], ['policy', 'channels', channel]);
  const sabbath = requireObject(policy.sabbath, ['policy', 'sabbath']);
  return {
    channel,
    rule,
    quiet: rule.quiet === null ? null : readWindow(rule.quiet, ['policy', 'channels', channel, 'quiet']),
    waking: readWindow(policy.waking, ['policy', 'waking']),
    eve: { text: policy.eveFrom, from: readTimeOfDay(policy.eveFrom, ['policy', 'eveFrom'], false) },
    ramadan: readWindow(policy.ramadan, ['policy', 'ramadan']),
    fridayPrayer: readWindow(policy.fridayPrayer, ['policy', 'fridayPrayer']),
    sabbath: {
      friday: sabbath.friday,
      saturday: sabbath.saturday,
      from: readTimeOfDay(sabbath.friday, ['policy', 'sabbath', 'friday'], false),
      until: readTimeOfDay(sabbath.saturday, ['policy', 'sabbath', 'saturday'], true),
    },
    officeRamadan: readSeasons(policy.officeSeasons).includes('ramadan'),
    landing: readLanding(policy.landing),
  };
}

function readRule(rule: ChannelRule, path: Path): ChannelRule {
  requireObject(rule, path);
  return {
    hours: requireOneOf(rule.hours, hourKinds, [...path, 'hours']),
    lunch: requireOneOf(rule.lunch, avoidOrAllow, [...path, 'lunch']),
    edgeMinutes: requireInteger(rule.edgeMinutes, [...path, 'edgeMinutes'], 0, 1440),
    quiet: rule.quiet,
    weekends: requireOneOf(rule.weekends, avoidOrAllow, [...path, 'weekends']),
    holidays: requireOneOf(rule.holidays, avoidOrAllow, [...path, 'holidays']),
    eves: requireOneOf(rule.eves, eveRules, [...path, 'eves']),
    seasons: requireOneOf(rule.seasons, seasonRules, [...path, 'seasons']),
    observances: requireOneOf(rule.observances, observanceRules, [...path, 'observances']),
  };
}

function readLanding(landing: LandingRule): LandingRule {
  const path = ['policy', 'landing'];
  requireObject(landing, path);
  return {
    weekends: requireOneOf(landing.weekends, avoidOrAllow, [...path, 'weekends']),
    holidays: requireOneOf(landing.holidays, avoidOrAllow, [...path, 'holidays']),
    eves: requireOneOf(landing.eves, eveRules, [...path, 'eves']),
  };
}

function readSeasons(seasons: readonly 'ramadan'[]): readonly 'ramadan'[] {
  const path = ['policy', 'officeSeasons'];
  return requireList(seasons, path).map((season, at) => requireOneOf(season, officeSeasons, [...path, at]));
}

function readWindow(value: DailyWindow, path: Path): ReadWindow {
  const { start, end } = requireObject(value, path);
  const from = readTimeOfDay(start, [...path, 'start'], false);
  return { start, end, windows: daily(from, readTimeOfDay(end, [...path, 'end'], true)) };
}
