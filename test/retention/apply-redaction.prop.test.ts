import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRedaction } from '../../src/retention/apply-redaction.ts';
import { covers, overlaps, pathsOf, valuesOf } from '../../src/retention/internal/field-path.ts';
import type { RedactionStrategy } from '../../src/retention/redaction-strategy.ts';
import type { PlanItem } from '../../src/retention/retention-decision.ts';

const seed = 20_261_121;
const secret = 'kept outside of the database';
const names = ['email', 'phone', 'name', '张伟', 'a.b', '*', '', '__proto__', 'constructor'];
const name = fc.constantFrom(...names);
const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('1980-05-12', '1980', 'Anna@Example.com', 'anna.muster', '@example.com', '', '2026-11-21T09:00:00Z'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, tie('list'), tie('fields')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  fields: fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
}));
const data = fc
  .array(fc.tuple(name, value), { maxLength: 5 })
  .map((entries): Record<string, unknown> => Object.fromEntries(entries));
const pattern = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names.filter((step) => step !== '')) }, fc.constant('*')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((steps) => steps.join('.'));
const strategy = fc.oneof(
  fc.constantFrom<RedactionStrategy>('null', 'remove', { keyedHash: secret }, { constant: 'gone' }, { constant: null }),
  fc.nat(5).map((truncate) => ({ truncate })),
  fc.constantFrom('year' as const, 'month' as const, 'domain' as const).map((generalise) => ({ generalise })),
);
const strategies = fc.array(fc.tuple(pattern, strategy), { maxLength: 4 }).map((rows) => Object.fromEntries(rows));
const action = fc.constantFrom('restrict' as const, 'archive' as const, 'anonymise' as const, 'delete' as const);
const fields = fc.option(fc.array(pattern, { maxLength: 3 }), { nil: undefined });
const part = fc
  .tuple(action, fields)
  .map(([act, list]) => ({ action: act, ruleId: 'r', ...(list === undefined ? {} : { fields: list }) }));
const item = fc.tuple(part, fc.array(part, { maxLength: 2 })).map(
  ([main, further]): PlanItem => ({
    ...main,
    id: 'c-1',
    disposition: 'due',
    dueOn: '2026-11-20',
    further,
    obligations: [],
    reasons: [],
  }),
);

function frozen<Value>(given: Value): Value {
  if (typeof given === 'object' && given !== null)
    for (const child of Object.values(Object.freeze(given))) frozen(child);
  return given;
}

describe('whatever is redacted', () => {
  test('applied twice it is the same as applied once, and nothing given is changed', () => {
    fc.assert(
      fc.property(data, item, strategies, (given, todo, how) => {
        const record = frozen({ id: 'c-1', data: given });
        const once = applyRedaction(record, frozen(todo), frozen(how));
        expect(applyRedaction(frozen(once), todo, how)).toEqual(once);
      }),
      { seed, numRuns: 3000 },
    );
  });

  test('a field that no part covers keeps its value, and so does one that is only restricted', () => {
    fc.assert(
      fc.property(data, item, strategies, (given, todo, how) => {
        const after = applyRedaction({ id: 'c-1', data: given }, todo, how);
        const parts = [todo, ...(todo.further ?? [])].filter(
          ({ action: act }) => act === 'anonymise' || act === 'delete',
        );
        const patterns = parts.flatMap((row) => row.fields ?? ['*']);
        const kept = (all: unknown): unknown[] =>
          valuesOf(all).filter(({ path }) => !patterns.some((covering) => covers(covering, path)));
        expect(kept(after.data)).toEqual(kept(given));
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('of what is anonymised or deleted without a strategy no value is left', () => {
    fc.assert(
      fc.property(data, fc.array(pattern, { minLength: 1, maxLength: 3 }), fc.boolean(), (given, list, deletes) => {
        const act = deletes ? ('delete' as const) : ('anonymise' as const);
        const todo = { disposition: 'due' as const, action: act, fields: list, obligations: [], reasons: [] };
        const after = applyRedaction({ id: 'c-1', data: given }, todo, {});
        const left = valuesOf(after.data).filter(({ path }) => list.some((covering) => covers(covering, path)));
        expect(left.filter(({ value: one }) => deletes || one !== null)).toEqual([]);
        expect(after.disposed).toBeUndefined();
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('once all fields that hold a value are deleted by their names, none is left', () => {
    fc.assert(
      fc.property(data, (given) => {
        const list = pathsOf(given);
        const todo = {
          disposition: 'due' as const,
          action: 'delete' as const,
          fields: list,
          obligations: [],
          reasons: [],
        };
        const after = applyRedaction({ id: 'c-1', data: given }, todo);
        expect(pathsOf(after.data)).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('the order of fields, of parts and of strategies does not matter', () => {
    fc.assert(
      fc.property(data, item, fc.array(fc.tuple(pattern, strategy), { maxLength: 4 }), (given, todo, rows) => {
        const record = { id: 'c-1', data: given };
        const unique = [...new Map(rows)];
        const { fields: list, further = [] } = todo;
        const turned = {
          ...todo,
          further: [...further].reverse(),
          ...(list === undefined ? {} : { fields: [...list].reverse() }),
        };
        const one = applyRedaction(record, todo, Object.fromEntries(unique));
        const other = applyRedaction(record, turned, Object.fromEntries(unique.reverse()));
        expect(other.data).toEqual(one.data);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('the path of a field', () => {
  test('covers itself, everything under it and nothing beside it', () => {
    fc.assert(
      fc.property(data, (given) => {
        const paths = pathsOf(given);
        expect([...new Set(paths)].sort()).toEqual(paths);
        for (const path of paths) {
          expect(covers(path, path)).toBe(true);
          expect(covers(path, `${path}.x`)).toBe(true);
          expect(covers(`${path}.*`, path)).toBe(true);
          expect(covers('*', path)).toBe(true);
          for (const other of paths) {
            const isUnder = other === path || other.startsWith(`${path}.`);
            expect(covers(path, other)).toBe(isUnder);
            expect(overlaps(path, other)).toBe(isUnder || path.startsWith(`${other}.`));
          }
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('two patterns overlap exactly where one could cover what the other covers', () => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        if (covers(a, b)) expect(overlaps(a, b)).toBe(true);
        // a path under both: each step that one of them names
        const [one, other] = [a.split('.'), b.split('.')];
        const longer = one.length >= other.length ? one : other;
        const witness = longer.map((step, at) => {
          const named = [one[at], other[at]].find((text) => text !== undefined && text !== '*');
          return named ?? (step === '*' ? 'x' : step);
        });
        const path = witness.join('.');
        expect(overlaps(a, b)).toBe(covers(a, path) && covers(b, path));
      }),
      { seed, numRuns: 2000 },
    );
  });
});
