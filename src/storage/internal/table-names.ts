import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';

/** What the tables of this version look like; raised with each migration. */
export const LAYOUT = 1;

/** The tables, as they stand in a statement. */
export interface TableNames {
  readonly values: string;
  readonly meta: string;
  readonly sequence: string;
}

const PREFIX = /^(?:([a-z_][a-z0-9_]{0,62})\.)?([a-z_][a-z0-9_]{0,39})$/;

/** The prefix goes into statements as it is, so that nothing but a name passes. */
export function tableNames(prefix: string): TableNames {
  const match = typeof prefix === 'string' ? PREFIX.exec(prefix) : null;
  if (match === null) throw fail('storage/bad-table-prefix', { value: show(prefix) }, ['prefix']);
  const [, schema, start] = match;
  const within = schema === undefined ? '' : `"${schema}".`;
  const named = (table: string): string => `${within}"${start}${table}"`;
  return { values: named('values'), meta: named('meta'), sequence: named('versions') };
}

/** What a table is called to a reader. */
export function plainName(name: string): string {
  return name.replaceAll('"', '');
}

/** The table of ours that a driver names, with or without its schema. */
export function knownTable({ values, meta, sequence }: TableNames, missing: string): string {
  const known = [values, meta, sequence].map(plainName);
  return known.find((name) => name === missing || name.endsWith(`.${missing}`)) ?? missing;
}
