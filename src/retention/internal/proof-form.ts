import type { DispositionProof } from '../disposition-proof.ts';
import { executedOutcomes } from './proof-entries.ts';

type Fields = { readonly [name: string]: unknown };
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || isText(value);
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isWholeOrNull: Check = (value) => value === null || isWhole(value);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const head: readonly [keyof DispositionProof, Check][] = [
  ['version', (value) => value === 1],
  ['planDigest', isText],
  ['rulesDigest', isText],
  ['day', isText],
  ['counts', (value) => isFields(value) && Object.values(value).every(isWhole)],
  ['byRule', (value) => Array.isArray(value) && value.every((row) => isAction(row) && isWhole(row.done))],
  ['entries', Array.isArray],
  ['executedFrom', isWholeOrNull],
  ['executedTo', isWholeOrNull],
  ['digest', isText],
];

const entry: readonly [string, Check][] = [
  ['recordHash', isText],
  ['ruleId', isTextOrNull],
  ['action', isTextOrNull],
  ['dueOn', isTextOrNull],
  ['further', (value) => value === undefined || (Array.isArray(value) && value.every(isAction))],
  ['outcome', (value) => executedOutcomes.some((outcome) => outcome === value)],
  ['executedAt', isWhole],
];

/** The first place where something that came out of a store does not have the form of a proof, or `null`. */
export function malformedField(proof: DispositionProof): string | null {
  const fields: Fields = { ...proof };
  for (const [name, check] of head) if (!check(fields[name])) return name;
  for (const [at, row] of proof.entries.entries()) {
    if (!isFields(row)) return `entries[${at}]`;
    for (const [name, check] of entry) if (!check(row[name])) return `entries[${at}].${name}`;
  }
  return null;
}

function isAction(value: unknown): value is Fields {
  return isFields(value) && isTextOrNull(value.ruleId) && isTextOrNull(value.action);
}
