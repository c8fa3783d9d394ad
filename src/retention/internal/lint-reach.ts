import { jurisdictionsOver } from '../../core/jurisdictions.ts';
import type { RetentionRule } from '../retention-rule.ts';
import { covers } from './field-path.ts';

/** Whether one rule is there for every record, every field and every day that the other is for. */
export function reachesAllOf(wide: RetentionRule, narrow: RetentionRule): boolean {
  return (
    listed(wide.scope?.recordTypes, narrow.scope?.recordTypes) &&
    listed(wide.scope?.tags, narrow.scope?.tags) &&
    placed(wide.scope?.jurisdictions, narrow.scope?.jurisdictions) &&
    fielded(wide.scope?.fields, narrow.scope?.fields) &&
    (wide.effectiveFrom ?? '') <= (narrow.effectiveFrom ?? '') &&
    (wide.effectiveTo ?? '9999-12-31') >= (narrow.effectiveTo ?? '9999-12-31')
  );
}

/** Whether some record is likely to fall under both: no list of the one shuts out all that the other names. */
export function reachTheSame(a: RetentionRule, b: RetentionRule): boolean {
  const [one, other] = [a.scope, b.scope];
  return (
    meet(one?.recordTypes, other?.recordTypes) &&
    meet(one?.tags, other?.tags) &&
    (placedAny(one?.jurisdictions, other?.jurisdictions) || placedAny(other?.jurisdictions, one?.jurisdictions))
  );
}

/** Whether a rule that reaches all of another is at least as narrow, so that the other does not go before it for that. */
export function isAsNarrow(wide: RetentionRule, narrow: RetentionRule): boolean {
  const alike = (['recordTypes', 'jurisdictions', 'tags'] as const).every(
    (name) => (wide.scope?.[name] === undefined) === (narrow.scope?.[name] === undefined),
  );
  return alike && listed(wide.scope?.jurisdictions, narrow.scope?.jurisdictions);
}

type Words = readonly string[] | undefined;

function listed(wide: Words, narrow: Words): boolean {
  return wide === undefined || (narrow?.every((word) => wide.includes(word)) ?? false);
}

function placed(wide: Words, narrow: Words): boolean {
  return wide === undefined || (narrow?.every((code) => isIn(code, wide)) ?? false);
}

function fielded(wide: Words, narrow: Words): boolean {
  return wide === undefined || (narrow?.every((path) => wide.some((pattern) => covers(pattern, path))) ?? false);
}

function meet(one: Words, other: Words): boolean {
  return one === undefined || other === undefined || one.some((word) => other.includes(word));
}

function placedAny(wide: Words, narrow: Words): boolean {
  return wide === undefined || narrow === undefined || narrow.some((code) => isIn(code, wide));
}

function isIn(code: string, wide: readonly string[]): boolean {
  return jurisdictionsOver(code).some((over) => wide.includes(over));
}
