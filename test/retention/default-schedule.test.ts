import { expect, test } from 'vitest';
import { defaultRetentionRules } from '../../src/retention/default-schedule.ts';
import { readRules } from '../../src/retention/internal/read-rules.ts';
import { knownTriggers } from '../../src/retention/known-triggers.ts';
import { lintRetention } from '../../src/retention/lint-retention.ts';
import { statutoryRules } from '../../src/retention/statutory-rules.ts';

test('The default schedule makes anonymous after three years and erases what is left a year later', () => {
  expect(defaultRetentionRules).toEqual([
    {
      id: 'inactive-3y',
      effect: 'dispose',
      action: 'anonymise',
      scope: { recordTypes: ['lead', 'prospect', 'contact'] },
      trigger: ['lastSubjectActivity', 'createdOn'],
      period: { years: 3 },
    },
    {
      id: 'inactive-customer-3y',
      effect: 'dispose',
      action: 'anonymise',
      scope: { recordTypes: ['customer'] },
      trigger: ['lastSubjectActivity', 'createdOn'],
      period: { years: 3 },
      review: true,
    },
    {
      id: 'erase-4y',
      effect: 'dispose',
      action: 'delete',
      scope: { recordTypes: ['lead', 'prospect', 'contact'] },
      trigger: ['lastSubjectActivity', 'createdOn'],
      period: { years: 4 },
      grace: { days: 30 },
    },
  ]);
});

test('It can be read, the lint finds nothing in it, and it waits for known events', () => {
  expect(readRules(defaultRetentionRules)).toBe(defaultRetentionRules);
  expect(lintRetention(defaultRetentionRules)).toEqual([]);
  for (const { trigger } of defaultRetentionRules) {
    for (const name of trigger) expect(knownTriggers).toContain(name);
  }
});

test('It touches no type of record that Germany, China or the United States make keep', () => {
  const kept = statutoryRules(['DE', 'CN', 'US']).flatMap(({ scope }) => scope?.recordTypes ?? []);
  const gone = defaultRetentionRules.flatMap(({ scope }) => scope?.recordTypes ?? []);
  expect(gone.filter((type) => kept.includes(type))).toEqual([]);
});
