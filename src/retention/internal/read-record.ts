import { toDayNumber } from '../../core/dates.ts';
import { requireFlag, requireList, requireObject, requireOneOf, requireText, wrongType } from '../../core/require.ts';
import type { PastDisposition, RetentionRecord } from '../retention-record.ts';
import { dispositionActions } from '../retention-rule.ts';
import type { Traits } from './profile.ts';

const NONE: readonly string[] = [];
const NO_TRIGGERS = {};

/** What of a record decides which rules apply. */
export function traitsOf(record: RetentionRecord): Traits {
  return {
    recordType: record.recordType ?? undefined,
    jurisdictions: record.jurisdictions ?? NONE,
    tags: record.tags ?? NONE,
    personalData: record.personalData !== false,
    doneStrength: doneStrength(record),
  };
}

/** The strongest action that was carried out on the whole record; -1 is none. */
export function doneStrength({ disposed }: RetentionRecord): number {
  let strongest = -1;
  for (const { action, fields } of disposed ?? []) {
    if (fields === undefined || fields === null) strongest = Math.max(strongest, dispositionActions.indexOf(action));
  }
  return strongest;
}

/** Refuses what cannot be judged; `null` of a database column stands for a field that is left out. */
export function readRecord(given: RetentionRecord): RetentionRecord {
  requireObject(given, []);
  requireText(given.id, ['id']);
  const { recordType, jurisdictions, tags, groups, personalData, ownerUncertain, triggers = NO_TRIGGERS } = given;
  if (recordType !== undefined && recordType !== null) requireText(recordType, ['recordType']);
  if (personalData !== undefined && personalData !== null) requireFlag(personalData, ['personalData']);
  if (ownerUncertain !== undefined && ownerUncertain !== null) requireFlag(ownerUncertain, ['ownerUncertain']);
  if (triggers !== null && (typeof triggers !== 'object' || Array.isArray(triggers)))
    throw wrongType(triggers, 'object', ['triggers']);
  requireTexts(jurisdictions, 'jurisdictions');
  requireTexts(tags, 'tags');
  requireTexts(groups, 'groups');
  requireTexts(given.fields, 'fields');
  if (given.events !== undefined && given.events !== null) requireList(given.events, ['events']);
  if (given.disposed !== undefined && given.disposed !== null) readDisposed(given.disposed);
  return given;
}

/** Refuses a past disposition that says nothing: overlooked, it would be asked for again. */
function readDisposed(disposed: readonly PastDisposition[]): void {
  for (const [index, past] of requireList(disposed, ['disposed']).entries()) {
    const path = ['disposed', index];
    const { action, on, fields } = requireObject(past, path);
    requireOneOf(action, dispositionActions, [...path, 'action']);
    toDayNumber(on, [...path, 'on']);
    if (fields === undefined || fields === null) continue;
    for (const [at, text] of requireList(fields, [...path, 'fields']).entries())
      requireText(text, [...path, 'fields', at]);
  }
}

function requireTexts(list: readonly string[] | undefined, name: string): void {
  if (list === undefined || list === null) return;
  requireList(list, [name]);
  for (let index = 0; index < list.length; index++) {
    const text = list[index];
    if (typeof text !== 'string' || text === '') requireText(text as string, [name, index]);
  }
}
