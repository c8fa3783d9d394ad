import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { applyRedaction } from '../../src/retention/apply-redaction.ts';
import { covers, overlaps, pathsOf } from '../../src/retention/internal/field-path.ts';
import type { RedactionStrategies, RedactionStrategy } from '../../src/retention/redaction-strategy.ts';
import type { PlanItem, RetentionDecision } from '../../src/retention/retention-decision.ts';

const secret = 'kept outside of the database';
const keyed = (text: string): string => `hmac-sha256:${createHmac('sha256', secret).update(text).digest('hex')}`;
const due = (item: Partial<PlanItem>): RetentionDecision => ({
  disposition: 'due',
  action: 'anonymise',
  dueOn: '2026-11-20',
  obligations: [],
  reasons: [],
  ...item,
});
const redact = (
  data: Record<string, unknown>,
  item: Partial<PlanItem>,
  strategies: RedactionStrategies = {},
): unknown => applyRedaction({ id: 'c-1', data }, due(item), strategies).data;
/** What one value becomes. */
const become = (value: unknown, strategy: RedactionStrategy): unknown =>
  (redact({ field: value }, { fields: ['field'] }, { field: strategy }) as { field?: unknown }).field;

describe('what a strategy makes of a value', () => {
  test.each<[RedactionStrategy, unknown, unknown]>([
    ['null', 'Anna', null],
    ['null', null, null],
    ['null', { street: 'Lindenweg', city: 'Ulm' }, null],
    ['null', ['a', 'b'], null],
    [{ constant: 'redacted' }, 'Anna', 'redacted'],
    [{ constant: 'redacted' }, null, 'redacted'],
    [{ constant: 0 }, ['a', 'b'], 0],
    [{ keyedHash: secret }, 'Anna', keyed('Anna')],
    [{ keyedHash: secret }, '李娜 😀', keyed('李娜 😀')],
    [{ keyedHash: secret }, 42, keyed('42')],
    [{ keyedHash: secret }, null, null],
    [{ keyedHash: secret }, ['a', { b: 'c' }], [keyed('a'), { b: keyed('c') }]],
    [{ keyedHash: secret }, keyed('Anna'), keyed('Anna')],
    [{ truncate: 2 }, 'Anna', 'An'],
    [{ truncate: 2 }, '😀😀😀', '😀😀'],
    [{ truncate: 1 }, '\ud83d', '\ud83d'],
    [{ truncate: 0 }, 'Anna', ''],
    [{ truncate: 9 }, 'Anna', 'Anna'],
    [{ truncate: 3 }, 10115, '101'],
    [{ truncate: 2 }, [], []],
    [{ generalise: 'year' }, '1980-05-12', '1980'],
    [{ generalise: 'year' }, '1980-05', '1980'],
    [{ generalise: 'year' }, '1980', '1980'],
    [{ generalise: 'year' }, 1980, 1980],
    [{ generalise: 'year' }, 326_937_600_000, null],
    [{ generalise: 'year' }, '1980-05-12T10:00:00+08:00', '1980'],
    [{ generalise: 'year' }, '12.05.1980', null],
    [{ generalise: 'year' }, '1980-555-1234', null],
    [{ generalise: 'month' }, '1980-05-12', '1980-05'],
    [{ generalise: 'month' }, '1980', '1980'],
    [{ generalise: 'domain' }, 'Anna.Muster@Example.COM', '@example.com'],
    [{ generalise: 'domain' }, 'Anna Muster <anna@example.com>', '@example.com'],
    [{ generalise: 'domain' }, '"a@b"@例子.公司', '@例子.公司'],
    [{ generalise: 'domain' }, '@example.com', '@example.com'],
    [{ generalise: 'domain' }, 'anna.muster', null],
    [{ generalise: 'domain' }, 'anna@', null],
    [{ generalise: 'domain' }, true, null],
  ])('%j of %j is %j', (strategy, value, result) => {
    expect(become(value, strategy)).toEqual(result);
    expect(become(become(value, strategy), strategy)).toEqual(result);
  });

  test('a field whose value is undefined is missing, not null', () => {
    const after = redact({ email: undefined, name: null }, { fields: ['email', 'name', 'phone'] });
    expect(JSON.stringify(after)).toBe('{"name":null}');
  });
});

describe('which fields are redacted', () => {
  const customer = {
    name: 'Anna',
    notes: null,
    contacts: [
      { email: 'a@x.com', phones: ['1', '2'] },
      { email: null, phones: [] },
    ],
    invoice: { number: 'R-7', lines: [{ price: 5, note: 'for Anna' }] },
  };

  test('a path goes through every element of a list', () => {
    expect(redact(customer, { fields: ['contacts.email', 'invoice.lines.note', 'missing.field'] })).toEqual({
      ...customer,
      contacts: [
        { email: null, phones: ['1', '2'] },
        { email: null, phones: [] },
      ],
      invoice: { number: 'R-7', lines: [{ price: 5, note: null }] },
    });
  });

  test('a field covers what is under it as one, a star what is under it one by one', () => {
    expect(redact(customer, { fields: ['invoice'] })).toEqual({ ...customer, invoice: null });
    expect(redact(customer, { fields: ['invoice.*'] })).toEqual({
      ...customer,
      invoice: { number: null, lines: null },
    });
    expect(redact(customer, { fields: ['name.*'] })).toEqual({ ...customer, name: null });
    expect(redact(customer, { fields: ['*'] })).toEqual({ name: null, notes: null, contacts: null, invoice: null });
    expect(redact(customer, { fields: ['*.phones'] })).toEqual({
      ...customer,
      contacts: [
        { email: 'a@x.com', phones: null },
        { email: null, phones: null },
      ],
    });
  });

  test('an empty list of fields is nothing, no list is the whole record', () => {
    expect(redact(customer, { fields: [] })).toEqual(customer);
    expect(redact(customer, {})).toEqual({ name: null, notes: null, contacts: null, invoice: null });
    expect(redact(customer, { action: 'delete' }, { name: 'null', '*': { constant: 1 } })).toEqual({});
  });

  test('the narrowest path decides, of parts and of strategies', () => {
    const strategies = { '*': { constant: '-' }, 'contacts.*': 'null', 'contacts.email': { truncate: 1 } } as const;
    expect(redact(customer, {}, strategies)).toEqual({
      name: '-',
      notes: '-',
      contacts: [
        { email: 'a', phones: null },
        { email: null, phones: null },
      ],
      invoice: '-',
    });
    const further = [{ action: 'restrict' as const, fields: ['invoice.number'], ruleId: 'tax' }];
    expect(redact(customer, { action: 'delete', further })).toEqual({ invoice: { number: 'R-7' } });
  });

  test('a deletion takes the field away; only a strategy that leaves nothing of the value counts', () => {
    const fields = ['name', 'contacts.phones', 'invoice.*'];
    expect(
      redact(customer, { action: 'delete', fields }, { name: { truncate: 3 }, '*': { keyedHash: secret } }),
    ).toEqual({
      notes: null,
      contacts: [{ email: 'a@x.com' }, { email: null }],
    });
    expect(redact({ name: 'Anna' }, { action: 'delete', fields: ['name'] }, { name: { constant: '' } })).toEqual({
      name: '',
    });
  });

  test('what is pseudonymised needs a strategy, and the message names the field', () => {
    const todo = { action: 'pseudonymise' as const, fields: ['contacts'] };
    expect(() => redact(customer, todo, { 'contacts.email': { keyedHash: secret } })).toThrow(
      '"contacts.phones" is to be pseudonymised and no strategy says how',
    );
    expect(redact(customer, todo, { contacts: { keyedHash: secret } })).toEqual({
      ...customer,
      contacts: [
        { email: keyed('a@x.com'), phones: [keyed('1'), keyed('2')] },
        { email: null, phones: [] },
      ],
    });
    expect(redact(customer, { ...todo, fields: ['missing'] })).toEqual(customer);
  });

  test('names of fields are data: __proto__, a star, a dot, Chinese', () => {
    const data = JSON.parse('{"__proto__":{"email":"a"},"*":"star","a.b":"dot","姓名":"张伟","keep":1}');
    const after = redact(data, { action: 'delete', fields: ['__proto__.email', '姓名', 'a.b'] });
    expect(JSON.stringify(after)).toBe('{"__proto__":{},"*":"star","keep":1}');
    expect(pathsOf(data)).toEqual(['\\*', '__proto__.email', 'a.b', 'keep', '姓名']);
    expect(redact(data, { action: 'delete', fields: ['\\*'] })).toEqual(
      JSON.parse('{"__proto__":{"email":"a"},"a.b":"dot","姓名":"张伟","keep":1}'),
    );
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
  });
});

describe('what a decision does', () => {
  const record = { id: 'c-1', tags: ['vip'], data: { email: 'a@x.com', taxId: 'T1' } };

  test('only what is due changes data; the rest gives the record back as it is', () => {
    for (const disposition of ['keep', 'retain', 'review', 'hold'] as const) {
      const item = disposition === 'hold' ? { disposition, action: undefined } : { disposition };
      expect(applyRedaction(record, { ...due({}), ...item } as RetentionDecision, {})).toBe(record);
    }
  });

  test('a hold marks the record as restricted and leaves its data alone', () => {
    const item = due({ disposition: 'hold', action: 'restrict' });
    expect(applyRedaction(record, item, {}, { on: '2026-11-21' })).toEqual({
      ...record,
      disposed: [{ action: 'restrict', on: '2026-11-21' }],
    });
  });

  test('every part is noted with its day, once', () => {
    const item = due({
      action: 'delete',
      fields: ['email'],
      further: [{ action: 'restrict', fields: ['taxId'], ruleId: 'tax' }],
    });
    const past = { ...record, disposed: [{ action: 'anonymise' as const, on: '2025-01-01', fields: ['phone'] }] };
    const after = applyRedaction(past, item, {}, { on: '2026-11-21' });
    expect(after).toEqual({
      id: 'c-1',
      tags: ['vip'],
      data: { taxId: 'T1' },
      disposed: [
        { action: 'anonymise', on: '2025-01-01', fields: ['phone'] },
        { action: 'delete', on: '2026-11-21', fields: ['email'] },
        { action: 'restrict', on: '2026-11-21', fields: ['taxId'] },
      ],
    });
    expect(applyRedaction(after, item, {}, { on: '2026-11-21' })).toEqual(after);
    expect(applyRedaction(record, item).disposed?.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-20']);
  });

  test('nothing to do is not noted', () => {
    const untouched = { id: 'c-1', data: { email: 'a@x.com' } };
    expect(applyRedaction(untouched, due({ fields: [] }), {})).toBe(untouched);
  });

  test('the first stage of two keeps the data, the second takes it', () => {
    const soft = due({ action: 'delete', stage: 'soft-delete', purgeOn: '2026-12-20' });
    const hidden = applyRedaction(record, soft, {});
    expect(hidden).toEqual({ ...record, disposed: [{ action: 'restrict', on: '2026-11-20' }] });
    expect(applyRedaction(hidden, { ...soft, stage: 'purge' }, {}).data).toEqual({});
  });

  test('a record without data is only marked', () => {
    expect(applyRedaction({ id: 'c-1' }, due({}), {})).toEqual({
      id: 'c-1',
      disposed: [{ action: 'anonymise', on: '2026-11-20' }],
    });
  });
});

describe('what is refused', () => {
  const record = { id: 'c-1', data: { email: 'a@x.com', at: new Date(0) } };
  const attempt =
    (item: unknown, strategies: unknown = {}, options: unknown = {}) =>
    () =>
      applyRedaction(record, item as PlanItem, strategies as RedactionStrategies, options as { on: string });

  test.each([
    ['retention/other-record', { ...due({}), id: 'c-2' }, {}],
    ['retention/unknown-strategy', due({}), { email: 'mask' }],
    ['retention/unknown-strategy', due({}), { email: { truncate: 1, constant: 2 } }],
    ['retention/unknown-strategy', due({}), { email: null }],
    ['core/not-text', due({}), { email: { keyedHash: '' } }],
    ['core/not-text', due({}), { email: { keyedHash: undefined } }],
    ['core/out-of-range', due({}), { email: { truncate: -1 } }],
    ['core/not-an-integer', due({}), { email: { truncate: 1.5 } }],
    ['core/unknown-option', due({}), { email: { generalise: 'city' } }],
    ['retention/not-plain-data', due({}), { email: { constant: Number.NaN } }],
    ['retention/not-plain-data', due({}), { at: { keyedHash: secret } }],
    ['core/not-text', due({}), { '': 'null' }],
    ['core/wrong-type', { ...due({}), fields: [7] }, {}],
    ['core/wrong-type', { ...due({}), fields: 'email' }, {}],
    ['core/unknown-option', { ...due({}), action: undefined }, {}],
    ['core/unknown-option', { ...due({}), disposition: 'dispose' }, {}],
    ['core/not-a-date', due({ dueOn: '2026-02-30' }), {}],
    ['core/wrong-type', due({}), []],
    ['core/wrong-type', null, {}],
  ])('%s', (code, item, strategies) => {
    expect(attempt(item, strategies)).toThrow(expect.objectContaining({ code }));
  });

  test('a secret does not stand in the message', () => {
    for (const strategies of [{ email: { keyedHash: 'hunter2', truncate: 1 } }, { email: 'hunter2, but longer' }]) {
      expect(attempt(due({}), strategies)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
      );
    }
  });
});

describe('a path', () => {
  test.each([
    ['invoice.*', 'invoice.number', true],
    ['invoice.*', 'invoice', true],
    ['invoice', 'invoice.number', true],
    ['invoice', 'invoice.*', true],
    ['invoice', 'invoices', false],
    ['invoice.number', 'invoice', false],
    ['invoice.number', 'invoice.*', false],
    ['*', 'anything.at.all', true],
    ['*.email', 'contacts.email', true],
    ['*.email', 'email', false],
    ['contacts.*.email', 'contacts.first.email.work', true],
    ['invoice', '*', false],
  ])('%s covers %s: %s', (pattern, path, expected) => {
    expect(covers(pattern, path)).toBe(expected);
  });

  test.each([
    ['invoice.*', 'invoice.number', true],
    ['invoice.number', 'invoice', true],
    ['*.email', 'contacts.*', true],
    ['email', 'phone', false],
    ['invoice.number', 'invoice.date', false],
    ['*', 'x', true],
  ])('%s overlaps %s: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });

  test('the fields of some data are those with a value, through lists', () => {
    const data = { b: [{ c: 1 }, { c: 2, d: [] }], a: null, e: {}, f: undefined, g: [[{ h: 1 }]] };
    expect(pathsOf(data)).toEqual(['a', 'b.c', 'g.h']);
  });
});
