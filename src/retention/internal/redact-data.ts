import { requireObject, requireText } from '../../core/require.ts';
import { failRedaction } from '../redaction-refusals.ts';
import type { RedactionStrategies } from '../redaction-strategy.ts';
import { compareNarrowness, covers, isBranch, pathIn } from './field-path.ts';
import { anyReachesInto, changes, type RedactionPart, type RedactionRow, rowFor } from './redact-parts.ts';
import { REMOVED, type Redactor, redactorOf, remove, toNull } from './redact-value.ts';

/** A strategy made ready, with the fields that it is for. */
export interface StrategyRow {
  readonly pattern: string;
  readonly redactor: Redactor;
}

type Fields = { readonly [name: string]: unknown };

/** Reads strategies, the narrowest first. */
export function readStrategies(strategies: RedactionStrategies): readonly StrategyRow[] {
  const rows = Object.entries(requireObject(strategies, ['strategies'])).map(([pattern, strategy]) => {
    const path = ['strategies', requireText(pattern, ['strategies'])];
    return { pattern, redactor: redactorOf(strategy, pattern, path) };
  });
  return rows.sort((a, b) => compareNarrowness(a.pattern, b.pattern));
}

/** Data with every field dealt with by the row that decides about it; what no row changes is the same value. */
export function redactData(data: Fields, rows: readonly RedactionRow[], strategies: readonly StrategyRow[]): Fields {
  const forPart = new Map<RedactionPart, readonly StrategyRow[]>();
  for (const { part } of rows) forPart.set(part, strategiesFor(part, strategies));
  return redactFields(data, undefined);

  function redactFields(fields: Fields, parent: string | undefined): Fields {
    const entries: [string, unknown][] = [];
    for (const [name, value] of Object.entries(fields)) {
      const redacted = redactNode(value, pathIn(parent, name));
      if (redacted !== REMOVED) entries.push([name, redacted]);
    }
    return Object.fromEntries(entries); // unlike an assignment, it keeps a field called __proto__ a field
  }

  function redactNode(value: unknown, path: string): unknown {
    const row = rowFor(rows, path);
    const part = row !== undefined && changes(row.part) ? row.part : undefined;
    const own = part === undefined ? [] : (forPart.get(part) ?? []);
    const redactor = part === undefined ? undefined : redactorFor(part, own, path);
    const isList = Array.isArray(value);
    if (!isList && !isBranch(value)) {
      if (part === undefined) return value;
      if (redactor === undefined) throw failRedaction('retention/no-strategy', { field: path }, ['strategies']);
      return redactor.redact(value, path);
    }
    const isSplit = anyReachesInto(rows, path) || anyReachesInto(own, path);
    if (part === undefined && !isSplit) return value;
    if (redactor?.isWhole && !isSplit) return redactor.redact(value, path);
    const inside = isList
      ? value.map((element) => redactNode(element, path)).filter((element) => element !== REMOVED)
      : redactFields(value, path);
    const isEmpty = (Array.isArray(inside) ? inside : Object.keys(inside)).length === 0;
    return redactor === remove && isEmpty ? REMOVED : inside;
  }
}

/** A deletion leaves nothing of a value, so that only the strategies that do the same have a say; of a whole record none. */
function strategiesFor({ action, fields }: RedactionPart, all: readonly StrategyRow[]): readonly StrategyRow[] {
  if (action !== 'delete') return all;
  return fields === undefined ? [] : all.filter(({ redactor }) => redactor.leavesNothing);
}

/** The strategy of a field, or what its action stands for; a pseudonym cannot be made up. */
function redactorFor({ action }: RedactionPart, own: readonly StrategyRow[], path: string): Redactor | undefined {
  const given = own.find(({ pattern }) => covers(pattern, path));
  if (given !== undefined) return given.redactor;
  return action === 'delete' ? remove : action === 'anonymise' ? toNull : undefined;
}
