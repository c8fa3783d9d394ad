import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRedaction } from '../../src/retention/apply-redaction.ts';
import { redactionResidue } from '../../src/retention/redaction-residue.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';

const item = (fields?: readonly string[]): RetentionDecision => ({
  disposition: 'due',
  action: 'anonymise',
  dueOn: '2026-11-20',
  obligations: [],
  reasons: [],
  ...(fields === undefined ? {} : { fields }),
});

/** Where a value of a field is found again once that field is null, the notes being kept. */
function found(field: string, value: unknown, notes: unknown): string[] {
  const before = { id: 'c-1', data: { [field]: value, notes } };
  const after = applyRedaction(before, item([field]));
  return redactionResidue(before, after, item([field])).map(({ params }) => `${params.of} in ${params.field}`);
}

describe('what a redaction left behind', () => {
  test.each([
    ['phone', '+49 30 1234567', 'Call 030/123 45 67 in the morning'],
    ['phone', '+8613800138000', '电话：138-0013-8000'],
    ['phone', '+8613800138000', 'whatsapp (138) 0013.8000!'],
    ['phone', '+8613800138000', '１３８００１３８０００'],
    ['phone', '030 1234567', 'her number is +49301234567'],
    ['taxId', 123_456_789, 'tax id 123456789'],
    ['email', 'Anna@Example.com', 'cc: <ANNA@example.COM>'],
    ['email', 'anna@example.com', 'mailto:anna@example.com?subject=x'],
    ['name', 'Anna Muster', 'spoke to ANNA MUSTER today'],
    ['name', 'Anna Muster', 'Ms. Muster calls back'],
    ['contactName', 'Jörg Müller', 'Herr Mu\u0308ller war da'],
    ['name', '张伟', '今天联系张伟确认订单'],
    ['姓名', '李娜', '李娜的样品'],
    ['name', 'O’Neill', 'dinner with O’Neill.'],
    ['city', 'Ulm', 'ships to Ulm'],
    ['notesOld', 'likes tea', 'she likes tea'],
  ])('%s: %s is found in "%s"', (field, value, notes) => {
    expect(found(field, value, notes)).toEqual([`${field} in notes`]);
  });

  test.each([
    ['phone', '+49 30 1234567', 'order 4711 of 2026-11-21'],
    ['phone', '12345', 'order 12345678'],
    ['name', 'Ann', 'Annual report'],
    ['name', 'Li', 'Li and Wang'],
    ['name', '张', '张三'],
    ['name', 'Anna', 'Susanna, Annabel'],
    ['name', 'Anna', 'Anna\u{1D400}'],
    ['company', 'Muster Trading', 'Trading terms'],
    ['email', 'anna@example.com', 'hanna@example.org'],
    ['name', '', 'anything'],
    ['isVip', true, 'true'],
    ['name', null, 'null'],
  ])('%s: %s is not found in "%s"', (field, value, notes) => {
    expect(found(field, value, notes)).toEqual([]);
  });

  test('names the field and its origin, in their order, and never the value', () => {
    const before = {
      id: 'c-1',
      data: {
        name: 'Anna Muster',
        phone: '+49 30 1234567',
        contacts: [{ email: 'anna@example.com' }, { email: 'bob@example.com' }],
        orders: [{ note: 'Muster, 030 1234567' }, { note: 'bob@example.com' }],
        subject: 'Angebot für Anna Muster',
      },
    };
    const todo = item(['name', 'phone', 'contacts']);
    const reasons = redactionResidue(before, applyRedaction(before, todo), todo);
    expect(reasons).toEqual([
      { code: 'retention/residue', params: { field: 'orders.note', of: 'contacts.email' } },
      { code: 'retention/residue', params: { field: 'orders.note', of: 'name' } },
      { code: 'retention/residue', params: { field: 'orders.note', of: 'phone' } },
      { code: 'retention/residue', params: { field: 'subject', of: 'name' } },
    ]);
    expect(JSON.stringify(reasons)).not.toMatch(/muster|1234567|example/i);
  });

  test('a field that a strategy left whole is found too; a keyed hash is none', () => {
    const before = { id: 'c-1', data: { name: 'Anna', email: 'anna@example.com' } };
    const strategies = { name: { truncate: 9 }, email: { keyedHash: 'kept outside of the database' } } as const;
    const after = applyRedaction(before, item(), strategies);
    expect(redactionResidue(before, after, item())).toEqual([
      { code: 'retention/residue', params: { field: 'name', of: 'name' } },
    ]);
    expect(redactionResidue(after, after, item(['email']))).toEqual([]);
  });

  test('what the decision leaves alone is not looked for', () => {
    const before = { id: 'c-1', data: { name: 'Anna', invoice: { name: 'Anna' } } };
    const todo: RetentionDecision = {
      ...item(['name']),
      further: [{ action: 'restrict', fields: ['invoice'], ruleId: 'tax' }],
    };
    expect(redactionResidue(before, applyRedaction(before, todo), todo)).toEqual([
      { code: 'retention/residue', params: { field: 'invoice.name', of: 'name' } },
    ]);
    expect(redactionResidue(before, before, { ...todo, disposition: 'review' })).toEqual([]);
    expect(redactionResidue({ id: 'c-1' }, { id: 'c-1' }, todo)).toEqual([]);
  });

  test('an e-mail address or a phone number is found wherever it stands in a text', () => {
    const local = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9.+]{0,9}$/);
    const email = fc.tuple(local, fc.stringMatching(/^[a-z]{2,8}$/)).map(([user, host]) => `${user}@${host}.com`);
    const phone = fc.stringMatching(/^\+[1-9]\d{8,12}$/);
    const around = fc.string({ unit: fc.constantFrom('a', ' ', ',', '张', '\n', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(email, phone), around, around, (value, front, back) => {
        expect(found('field', value, `${front}${value}${back}`)).toEqual(['field in notes']);
        const spaced = value.startsWith('+') ? value.slice(1).replace(/(\d{3})/g, '$1 ') : value.toUpperCase();
        expect(found('field', value, `${front}${spaced}${back}`)).toEqual(['field in notes']);
      }),
      { seed: 20_261_121, numRuns: 500 },
    );
  });
});
