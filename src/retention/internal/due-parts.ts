import type { RetentionRecord } from '../retention-record.ts';
import { type DispositionAction, dispositionActions } from '../retention-rule.ts';
import type { Case } from './case.ts';
import { doneFields, knownFields, type Remainder, remainderOf } from './fields.ts';
import type { Standing } from './standing.ts';

/** What stands for a rule where a person's own request decides. */
export const ERASURE_REQUEST = 'erasure-request';

const DELETE = dispositionActions.indexOf('delete');

/** What is due by one rule or by a request, less what must stay. */
export interface DuePart {
  readonly ruleId: string;
  readonly action: DispositionAction;
  /** None where a request decides. */
  readonly standing: Standing | undefined;
  readonly remainder: Remainder;
}

const NOTHING_DUE: readonly DuePart[] = [];
const NO_FIELDS: readonly string[] = [];

/** What is due of a record: the whole-record disposal first, then those of some fields. */
export function duePartsOf(given: Omit<Case, 'parts'>): readonly DuePart[] {
  const { record, request, contest } = given;
  const { whole, claims } = contest;
  if (request !== undefined) {
    const kept = [...fieldsThatStay(given), ...doneFields(record, DELETE)];
    const remainder = remainderOf(null, kept, () => knownFields(record));
    return [{ ruleId: ERASURE_REQUEST, action: 'delete', standing: undefined, remainder }];
  }
  if (whole?.state !== 'ended' && !claims.some(({ standing }) => standing.state === 'ended')) return NOTHING_DUE;
  const stays = fieldsThatStay(given);
  const parts: DuePart[] = [];
  if (whole?.state === 'ended') {
    // a rule of its own for some fields has them also while it waits
    const claimed = [...claims.map(({ fields }) => fields), ...contest.waiting.map(({ rule }) => rule.fields ?? [])];
    const kept = claimed.length === 0 ? stays : [...stays, ...claimed.flat()];
    parts.push(partOf(whole, null, kept, record));
  }
  // where claims overlap in part, the one that comes first decides about the overlap
  for (const [at, { standing, fields }] of claims.entries()) {
    if (standing.state !== 'ended') continue;
    const taken = at === 0 ? stays : [...stays, ...claims.slice(0, at).flatMap((claim) => claim.fields)];
    parts.push(partOf(standing, fields, taken, record));
  }
  return parts;
}

function partOf(
  standing: Standing,
  covered: readonly string[] | null,
  kept: readonly string[],
  record: RetentionRecord,
): DuePart {
  const { id, strength, rule } = standing.rule;
  const stays = record.disposed ? [...kept, ...doneFields(record, strength)] : kept;
  const remainder = remainderOf(covered, stays, () => knownFields(record));
  return { ruleId: id, action: rule.action ?? 'restrict', standing, remainder };
}

/** The fields that a hold or a duty keeps back. */
function fieldsThatStay({ holds, retains }: Omit<Case, 'parts'>): readonly string[] {
  let fields = NO_FIELDS;
  for (const { hold } of holds) if (hold.scope?.fields) fields = [...fields, ...hold.scope.fields];
  for (const { rule, state } of retains) if (state === 'runs' && rule.fields) fields = [...fields, ...rule.fields];
  return fields;
}
