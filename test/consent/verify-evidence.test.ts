import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';
import { verifyEvidence } from '../../src/consent/verify-evidence.ts';

const whole: ConsentEvent = {
  id: 'e-1',
  subjectId: 'c-17',
  type: 'given',
  at: '2026-03-02T10:00:00Z',
  purposes: ['marketing'],
  noticeId: 'web',
  noticeVersion: '3',
  method: 'checkbox',
  evidence: { source: 'https://example.com/form' },
};

describe('what lacks for a proof', () => {
  test('nothing', () => {
    expect(verifyEvidence(whole)).toEqual([]);
  });

  test.each([
    [{ subjectId: undefined }, 'who'],
    [{ subjectId: ' ' }, 'who'],
    [{ at: null }, 'when'],
    [{ at: '' }, 'when'],
    [{ at: '2026-02-30T10:00:00Z' }, 'when'],
    [{ at: '2026-03-02T10:00:00' }, 'when'],
    [{ noticeVersion: undefined }, 'which-text'],
    [{ noticeId: '' }, 'which-text'],
    [{ method: undefined }, 'how'],
    [{ method: 'Pre ticked' }, 'how'],
    [{ evidence: undefined }, 'how'],
    [{ evidence: { actor: 'rep-3' } }, 'how'],
    [{ purposes: undefined }, 'what-for'],
    [{ purposes: [] }, 'what-for'],
    [{ purposes: [''] }, 'what-for'],
  ] as const)('%j: %s', (change, gap) => {
    expect(verifyEvidence({ ...whole, ...change } as ConsentEvent)).toEqual([gap]);
  });

  test('a hash of the text shown stands for the notice, and a day for the moment', () => {
    const { noticeId: _, noticeVersion: __, ...rest } = whole;
    expect(verifyEvidence({ ...rest, evidence: { source: 'fair', textHash: 'ab12' }, at: '2026-03-02' })).toEqual([]);
  });

  test('the methods that prove nothing are those of the rules', () => {
    expect(verifyEvidence({ ...whole, method: 'verbal' }, { invalidMethods: ['Verbal'] })).toEqual(['how']);
    expect(verifyEvidence({ ...whole, method: 'pre-ticked' }, { invalidMethods: [] })).toEqual([]);
  });

  test('an event of an old system may lack everything but its type', () => {
    expect(verifyEvidence({ type: 'given' })).toEqual(['who', 'when', 'which-text', 'how', 'what-for']);
  });

  test('what is no event is refused', () => {
    expect(() => verifyEvidence(null as never)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
    expect(() => verifyEvidence({ ...whole, type: 'yes' as never })).toThrow(
      expect.objectContaining({ code: 'core/unknown-option', path: ['type'] }),
    );
    expect(() => verifyEvidence({ ...whole, purposes: 'crm' as never })).toThrow(
      expect.objectContaining({ code: 'core/wrong-type', path: ['purposes'] }),
    );
  });
});

test('taking a field away never closes a gap', () => {
  const fields = Object.keys(whole).filter((name) => name !== 'type');
  fc.assert(
    fc.property(fc.subarray(fields), fc.constantFrom(...fields), (kept, lost) => {
      const pick = (names: readonly string[]) =>
        ({
          type: 'given',
          ...Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name))),
        }) as ConsentEvent;
      const before = verifyEvidence(Object.freeze(pick(kept)));
      expect(verifyEvidence(pick(kept.filter((name) => name !== lost)))).toEqual(expect.arrayContaining([...before]));
    }),
  );
});
