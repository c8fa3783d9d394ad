import { DAY_MS } from '../core/civil.ts';
import type { ReasonOf } from '../core/reasons.ts';
import type { ContactLintReasons } from './contact-lint-reasons.ts';
import { meet, NOTHING, WHOLE_DAY, without } from './internal/contact-day.ts';
import { channels, type Manner, readManner } from './internal/contact-manner.ts';
import type { DayWindows } from './internal/hours-plan.ts';
import type { ContactPolicy } from './policy.ts';

/** What makes a policy of contact work otherwise than it reads. */
export type ContactLintReason = ReasonOf<ContactLintReasons>;

const HOUR = 3_600_000;

/** The working day that a policy is tried on: 09:00–17:00, lunch at noon. */
const USUAL_DAY: DayWindows = [9 * HOUR, 17 * HOUR];
const USUAL_LUNCH: DayWindows = [12 * HOUR, 13 * HOUR];

/**
 * Finds what a policy of valid values cannot do: a channel that is never open on a usual working day (09:00–17:00, lunch at
 * noon), because its edges, lunch and quiet hours leave nothing; windows that are the whole day; fields without effect;
 * hours for Ramadan in which the channel is closed anyway.
 *
 * A finding is advice, not an error: the policy runs as it is written.
 *
 * @param policy - The whole policy.
 * @returns The findings, channel by channel; none for the default policy.
 * @throws A `WaimaoError` `core/…` or `windows/not-a-time` for a part that is missing or a value that is none.
 *
 * @example
 * ```ts
 * import { defaultContactPolicy, lintContactPolicy } from 'waimao/windows';
 *
 * lintContactPolicy(defaultContactPolicy); // => []
 * const { channels } = defaultContactPolicy;
 * const call = { ...channels.call, edgeMinutes: 240 };
 * lintContactPolicy({ ...defaultContactPolicy, channels: { ...channels, call } })[0];
 * // => { code: 'windows/nothing-left', params: { channel: 'call', hours: 'business', minutes: 480 } }
 * ```
 */
export function lintContactPolicy(policy: ContactPolicy): ContactLintReason[] {
  const manners = channels.map((channel) => readManner(policy, channel));
  const [any] = manners;
  const common = any === undefined ? [] : wholeDays(any);
  return [...common, ...manners.flatMap(ofChannel)];
}

function wholeDays({ waking, ramadan, fridayPrayer }: Manner): ContactLintReason[] {
  const windows = { waking, ramadan, fridayPrayer };
  return Object.entries(windows).flatMap(([field, { start, end }]): ContactLintReason[] =>
    start === end ? [{ code: 'windows/whole-day', params: { field, time: start } }] : [],
  );
}

function ofChannel(manner: Manner): ContactLintReason[] {
  const { channel, rule, quiet, ramadan } = manner;
  const field = `channels.${channel}`;
  const found: ContactLintReason[] = [];
  if (quiet !== null && quiet.start === quiet.end) {
    found.push({ code: 'windows/whole-day', params: { field: `${field}.quiet`, time: quiet.start } });
  }
  const base = hoursOf(manner);
  const left = leftOf(manner, base);
  if (left.length === 0) {
    const params = { channel, hours: rule.hours, minutes: lengthOf(base) / 60_000 };
    found.push({ code: 'windows/nothing-left', params });
  } else if (rule.seasons === 'season-hours' && meet(left, ramadan.windows).length === 0) {
    found.push({ code: 'windows/season-closed', params: { channel, start: ramadan.start, end: ramadan.end } });
  }
  if (rule.hours === 'business') return found;
  const because = `${field}.hours`;
  const noEffect = (name: string): void => {
    found.push({ code: 'windows/no-effect', params: { field: `${field}.${name}`, because, value: rule.hours } });
  };
  if (rule.lunch === 'avoid') noEffect('lunch');
  if (rule.edgeMinutes > 0) noEffect('edgeMinutes');
  return found;
}

function hoursOf({ rule, waking }: Manner): DayWindows {
  if (rule.hours === 'any') return WHOLE_DAY;
  return rule.hours === 'waking' ? waking.windows : USUAL_DAY;
}

/** What the rule leaves of a usual working day. */
function leftOf({ rule, quiet }: Manner, base: DayWindows): DayWindows {
  const loud = quiet === null ? base : without(base, quiet.windows);
  if (rule.hours !== 'business') return loud;
  const edge = rule.edgeMinutes * 60_000;
  const [start = 0, end = DAY_MS] = USUAL_DAY;
  const inner = start + edge < end - edge ? [start + edge, end - edge] : NOTHING;
  return without(meet(loud, inner), rule.lunch === 'avoid' ? USUAL_LUNCH : NOTHING);
}

function lengthOf(windows: DayWindows): number {
  return windows.reduce((sum, time, at) => (at % 2 === 0 ? sum - time : sum + time), 0);
}
