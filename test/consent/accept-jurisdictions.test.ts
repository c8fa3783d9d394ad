import { expect, test } from 'vitest';
import { acceptJurisdictions } from '../../src/consent/accept-jurisdictions.ts';
import { jurisdictionRules } from '../../src/consent/data/jurisdiction-rules.ts';
import type { JurisdictionRule } from '../../src/consent/jurisdiction-rule.ts';
import { requestDeadline } from '../../src/consent/request-deadline.ts';

const review = { by: 'counsel', on: '2026-11-21' };

test('the named rows are reviewed, all others stay as they are, and the shipped table is not touched', () => {
  const before = JSON.stringify(jurisdictionRules);
  const accepted = acceptJurisdictions(['DE', 'us-other'], review);
  expect(accepted).toEqual(
    jurisdictionRules.map((row) => (row.code === 'DE' || row.code === 'US-other' ? { ...row, reviewed: review } : row)),
  );
  expect(JSON.stringify(jurisdictionRules)).toBe(before);
  expect(acceptJurisdictions([], review)).toEqual(jurisdictionRules);
});

test('handed in as rules, an accepted row loses its remark', () => {
  const jurisdictions = acceptJurisdictions(['BR'], review);
  const request = { receivedOn: '2026-11-02', jurisdiction: 'BR' };
  expect(requestDeadline('access', request, { jurisdictions }).reasons.map(({ code }) => code)).toEqual([
    'consent/deadline',
  ]);
});

test('rows of your own take the place of the shipped ones, new ones come last', () => {
  const own = [
    { ...(jurisdictionRules[0] as JurisdictionRule), code: 'KE', source: 'DPA 2019' },
    { ...(jurisdictionRules[1] as JurisdictionRule), source: 'own reading' },
  ];
  const accepted = acceptJurisdictions(['KE', 'DE'], review, { jurisdictions: own });
  expect(accepted).toHaveLength(45);
  expect(accepted[1]).toEqual({ ...own[1], reviewed: review });
  expect(accepted[44]).toEqual({ ...own[0], reviewed: review });
  expect(
    acceptJurisdictions(
      ['FR'],
      { by: 'b', on: '2026-11-22' },
      { jurisdictions: acceptJurisdictions(['DE'], review) },
    )[1]?.reviewed,
  ).toEqual(review);
});

test('a code without a row is refused with the row it falls back to', () => {
  expect(() => acceptJurisdictions(['DE', 'PT'], review)).toThrow(
    expect.objectContaining({ code: 'consent/no-such-row', params: { code: 'PT', nearest: 'EU' }, path: ['codes', 1] }),
  );
  expect(() => acceptJurisdictions(['XX'], review)).toThrow(
    expect.objectContaining({ code: 'consent/no-such-row', params: { code: 'XX', nearest: null } }),
  );
});

test.each([
  ['core/not-text', ['DE'], { by: '', on: '2026-11-21' }],
  ['core/not-a-date', ['DE'], { by: 'counsel', on: '21.11.2026' }],
  ['core/wrong-type', 'DE', review],
  ['core/wrong-type', ['DE'], null],
  ['core/not-text', [null], review],
])('%s', (code, codes, by) => {
  expect(() => acceptJurisdictions(codes as never, by as never)).toThrow(expect.objectContaining({ code }));
});
