import { decodeHistory } from '../../src/zones/internal/decode-history.ts';
import { type Rule, readRule, ruleSpanAt, ruleSpans, yearOf } from '../../src/zones/internal/posix-rule.ts';
import { offsetAt } from '../../src/zones/offset-at.ts';
import { transitions } from '../../src/zones/transitions.ts';
import type { Tzif } from './tzif.ts';

/** A zone with the other names of it. */
export interface NamedZone {
  readonly name: string;
  readonly links: readonly string[];
  readonly history: string;
}

type Change = Tzif['transitions'][number];

/** The tables begin here: 2000-01-01T00:00Z in minutes. */
const START = 946_684_800 / 60;

/**
 * A history as text; its form is described at the head of the table. Moments and offsets must be whole minutes, which
 * they have been everywhere since 1972.
 *
 * `zic` writes out the changes of a rule up to 2037. Those at the end that follow from the rule are left to it. (Its slim
 * files leave them out as well, but the `zic` of glibc 2.36 then also drops changes of Gaza between 2073 and 2086.)
 */
export function historyOf(file: Tzif): string {
  const { start, changes } = since2000(file);
  const rule = readRule(file.rule);
  if (rule === null || rule.dates === null) return packed(start, changes);
  return `${packed(start, changes.slice(0, countBeforeRule(start, changes, rule)))}|${file.rule}`;
}

/** The offset at the start of 2000, and the changes of it after that. */
function since2000({ first, transitions: all }: Tzif): { start: number; changes: Change[] } {
  const start = all.findLast(({ at }) => at <= START * 60)?.offset ?? first;
  let offset = start;
  const changes = all.filter((change) => {
    if (change.at <= START * 60 || change.offset === offset) return false;
    offset = change.offset;
    return true;
  });
  return { start, changes };
}

/** How many changes are needed until the rule gives all that follows. */
function countBeforeRule(start: number, changes: readonly Change[], rule: Rule): number {
  const byRule = changesOf(rule, START * 60, changes.at(-1)?.at ?? START * 60);
  let left = changes.length;
  let leftByRule = byRule.length;
  for (; left > 0 && leftByRule > 0; left--, leftByRule--) {
    const [change, expected] = [changes[left - 1], byRule[leftByRule - 1]];
    if (change?.at !== expected?.at || change?.offset !== expected?.offset) break;
  }
  const last = changes[left - 1] ?? { at: START * 60, offset: start };
  const early = (byRule[leftByRule - 1]?.at ?? last.at) > last.at; // the rule would change the clocks where nobody did
  if (!early && ruleSpanAt(rule, last.at * 1000).offset === last.offset * 1000) return left;
  if (left === changes.length) throw new Error('the rule does not continue the history');
  return left + 1;
}

/** The changes that a rule makes after one second and up to another. */
function changesOf(rule: Rule, after: number, upTo: number): Change[] {
  return ruleSpans(rule, yearOf(after * 1000) - 1, yearOf(upTo * 1000) + 1)
    .map((ms, index) => ({ at: ms / 1000, offset: (index % 2 === 0 ? rule.daylight : rule.standard) / 1000 }))
    .filter(({ at }) => at > after && at <= upTo);
}

function packed(start: number, changes: readonly Change[]): string {
  let [last, offset, turn] = [START, start, -60]; // so that a first change of an hour forward need not be written
  const parts = changes.map((change) => {
    const [minute, next] = [minutes(change.at), minutes(change.offset - offset)];
    const part = (minute - last).toString(36) + (next === -turn ? '' : `:${next.toString(36)}`);
    [last, offset, turn] = [minute, change.offset, next];
    return part;
  });
  return [minutes(start).toString(36), ...parts].join(',');
}

function minutes(seconds: number): number {
  if (seconds % 60 !== 0) throw new Error(`${seconds} s is not a whole minute`);
  return seconds / 60;
}

/** The first second at which a packed history has another offset than the transitions that `zic` worked out. */
export function firstDifference(history: string, file: Tzif): number | undefined {
  const zone = { id: 'packed', '~table': decodeHistory(history) };
  const { start, changes } = since2000(file);
  const end = (file.transitions.at(-1)?.at ?? START * 60) + 1;
  const ours = end <= START * 60 ? [] : transitions(zone, START * 60_000, end * 1000);
  if (offsetAt(zone, START * 60_000) * 60 !== start) return START * 60;
  for (const [index, change] of changes.entries()) {
    const { at = Number.POSITIVE_INFINITY, offsetAfter } = ours[index] ?? {};
    if (at !== change.at * 1000) return Math.min(at / 1000, change.at);
    if (offsetAfter !== change.offset / 60) return change.at;
  }
  const more = ours[changes.length];
  return more === undefined ? undefined : more.at / 1000;
}

/** One line per history, in the order of the first name. */
export function zoneRows(zones: readonly NamedZone[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, links, history } of zones.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const names = [name, ...links.toSorted().map((link) => `>${link}`)];
    groups.set(history, [...(groups.get(history) ?? []), ...names]);
  }
  return [...groups].map(([history, names]) => ` ${names.join(' ')} ${history}`);
}
