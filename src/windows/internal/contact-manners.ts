import type { Channel, ChannelRule } from '../channel-rule.ts';
import type { ContactPolicy } from '../policy.ts';
import { type Manner, readManner } from './contact-manner.ts';

/** A rep works his hours without lunch; he is asked nothing about waking, quiet or eves. */
const repRule: ChannelRule = {
  hours: 'business',
  lunch: 'avoid',
  edgeMinutes: 0,
  quiet: null,
  weekends: 'avoid',
  holidays: 'avoid',
  eves: 'allow',
  seasons: 'season-hours',
  observances: 'avoid',
};

/** A landing at a time of the day: which days will do. */
const landingRule: ChannelRule = {
  hours: 'any',
  lunch: 'allow',
  edgeMinutes: 0,
  quiet: null,
  weekends: 'avoid',
  holidays: 'avoid',
  eves: 'avoid',
  seasons: 'ignore',
  observances: 'ignore',
};

type Name = Channel | 'rep' | 'landing' | 'office';

interface Read {
  readonly seen: readonly unknown[];
  readonly manner: Manner;
}

/** What was read of a policy, used again as long as every value of it is the same: speed only. */
const manners = new WeakMap<ContactPolicy, Map<Name, Read>>();

/** What a policy says about a channel. */
export function mannerOf(policy: ContactPolicy, channel: Channel): Manner {
  return remembered(policy, channel, () => readManner(policy, channel));
}

/** What a policy says about the hours of a rep. */
export function repManner(policy: ContactPolicy): Manner {
  return remembered(policy, 'rep', () => ({ ...readManner(policy, 'meeting'), rule: repRule, quiet: null }));
}

/** The days on which a message may land (`landing`), or the office hours of those days (`office`). */
export function landingManner(policy: ContactPolicy, name: 'landing' | 'office'): Manner {
  return remembered(policy, name, () => {
    const manner = readManner(policy, 'email');
    const hours = name === 'landing' ? 'any' : 'business';
    return { ...manner, rule: { ...landingRule, ...manner.landing, hours }, quiet: null };
  });
}

function remembered(policy: ContactPolicy, name: Name, read: () => Manner): Manner {
  if (typeof policy !== 'object' || policy === null) return read();
  const seen = valuesOf(policy, name);
  const byName = manners.get(policy);
  const known = byName?.get(name);
  if (known !== undefined && isSame(known.seen, seen)) return known.manner;
  const manner = read();
  manners.set(policy, (byName ?? new Map<Name, Read>()).set(name, { seen, manner }));
  return manner;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Every value that `readManner` looks at, so that a policy which its owner changed is read anew. */
function valuesOf(policy: ContactPolicy, name: Name): unknown[] {
  const rule = policy.channels?.[ruleNames.get(name) ?? (name as Channel)];
  const { waking, ramadan, fridayPrayer, sabbath, landing, officeSeasons } = policy;
  // biome-ignore format: one line per part
  const values: unknown[] = [
    rule?.hours, rule?.lunch, rule?.edgeMinutes, rule?.quiet === null, rule?.quiet?.start, rule?.quiet?.end,
    rule?.weekends, rule?.holidays, rule?.eves, rule?.seasons, rule?.observances,
    waking?.start, waking?.end, policy.eveFrom, ramadan?.start, ramadan?.end, fridayPrayer?.start, fridayPrayer?.end,
    sabbath?.friday, sabbath?.saturday, landing?.weekends, landing?.holidays, landing?.eves,
  ];
  if (!Array.isArray(officeSeasons)) values.push('?');
  else if (officeSeasons.length > 0) values.push(...officeSeasons);
  return values;
}

/** Whose rule is read where no channel is meant. */
const ruleNames: ReadonlyMap<Name, Channel> = new Map([
  ['rep', 'meeting'],
  ['landing', 'email'],
  ['office', 'email'],
]);
