import { describe, expect, test } from 'vitest';
import { suppressionKey } from '../../src/consent/suppression-key.ts';
import { applyRedaction } from '../../src/retention/apply-redaction.ts';
import { suppressionEntries } from '../../src/retention/suppression-entries.ts';

const secret = 'kept outside of the database';
const keys = (...addresses: string[]): string[] => addresses.map((address) => suppressionKey(address, secret)).sort();

describe('the keys that survive an erasure', () => {
  const record = {
    id: 'c-1',
    data: {
      email: 'Anna@Example.com',
      phone: null,
      contacts: [{ email: ' anna@example.com ' }, { email: 'bob@münchen.de', phone: '0049 30 1234567' }, { email: '' }],
    },
  };

  test('stand for every address at the paths, each once, sorted', () => {
    expect(suppressionEntries(record, ['email', 'contacts.email', 'phone', 'missing'], secret)).toEqual(
      keys('anna@example.com', 'bob@xn--mnchen-3ya.de'),
    );
    expect(suppressionEntries(record, ['contacts'], secret)).toEqual(
      keys('anna@example.com', 'bob@münchen.de', '+49301234567'),
    );
    expect(suppressionEntries({ id: 'c-1' }, ['email'], secret)).toEqual([]);
  });

  test('recognise the address when it is imported again, and hold nothing of it', () => {
    const entries = suppressionEntries(record, ['*'], secret);
    expect(entries).toContain(suppressionKey('ANNA@EXAMPLE.COM', secret));
    expect(JSON.stringify(entries)).not.toMatch(/anna|bob|example|1234567/i);
  });

  test('are not made of what a redaction has already hashed', () => {
    const item = {
      disposition: 'due',
      action: 'pseudonymise',
      fields: ['email'],
      obligations: [],
      reasons: [],
    } as const;
    const after = applyRedaction(record, item, { email: { keyedHash: secret } });
    expect(suppressionEntries(after, ['email'], secret)).toEqual([]);
  });

  test('need a secret, even where there is no address, and addresses that are texts', () => {
    const attempt = (given: object, paths: string[], key: string) => () =>
      suppressionEntries({ id: 'c-1', data: { ...given } }, paths, key);
    const code = (text: string): unknown => expect.objectContaining({ code: text });
    expect(attempt({}, ['email'], '')).toThrow(code('core/not-text'));
    expect(attempt({ email: 'a@x.com' }, ['email'], '')).toThrow(code('core/not-text'));
    expect(attempt({ phone: 123 }, ['phone'], secret)).toThrow(code('core/wrong-type'));
    expect(attempt({}, [''], secret)).toThrow(code('core/not-text'));
  });
});
