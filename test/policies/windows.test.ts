import { describe, expect, test } from 'vitest';
import { explain } from 'waimao';
import { type ContactPolicy, contactStatus, defaultContactPolicy, lintContactPolicy } from 'waimao/windows';
import { windowsEn } from '../../src/messages/en/windows.ts';
import { windowsZh } from '../../src/messages/zh/windows.ts';
import { checkPolicy, parsePolicy } from '../../src/policies/parse-policy.ts';
import { contactPolicySchema } from '../../src/policies/windows.ts';

const usual = defaultContactPolicy;

describe('the policy of contact', () => {
  test('an empty one is the usual one', () => {
    expect(parsePolicy(contactPolicySchema, {})).toEqual(usual);
    expect(lintContactPolicy(usual)).toEqual([]);
  });

  test('one field may be changed alone', () => {
    const policy = parsePolicy(contactPolicySchema, { channels: { sms: { quiet: null } }, landing: { eves: 'allow' } });
    expect(policy.channels.sms).toEqual({ ...usual.channels.sms, quiet: null });
    expect(policy.landing).toEqual({ ...usual.landing, eves: 'allow' });
    expect(policy.channels.call).toEqual(usual.channels.call);
  });

  test('every fault is named at once', () => {
    const faulty = {
      channels: { call: { hours: 'office', edgeMinutes: 2000, quiet: { start: '24:00', end: '08:00' } }, fax: {} },
      waking: { start: '8:00' },
      officeSeasons: ['lent'],
    };
    const result = checkPolicy(contactPolicySchema, faulty);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [path.join('.'), code]).sort()).toEqual([
      ['channels.call.edgeMinutes', 'core/too-large'],
      ['channels.call.hours', 'core/unknown-option'],
      ['channels.call.quiet.start', 'core/wrong-format'],
      ['channels.fax', 'core/unknown-field'],
      ['officeSeasons.0', 'core/unknown-option'],
      ['waking.start', 'core/wrong-format'],
    ]);
  });
});

describe('a policy that cannot work', () => {
  const lint = (change: Partial<ContactPolicy>) => lintContactPolicy({ ...usual, ...change });
  const channel = (name: keyof ContactPolicy['channels'], change: object) =>
    lint({ channels: { ...usual.channels, [name]: { ...usual.channels[name], ...change } } });

  test('edges, lunch and quiet hours may leave nothing', () => {
    expect(channel('call', { edgeMinutes: 150 })).toEqual([]);
    expect(channel('call', { edgeMinutes: 240 })).toEqual([
      { code: 'windows/nothing-left', params: { channel: 'call', hours: 'business', minutes: 480 } },
    ]);
    expect(channel('whatsapp', { quiet: { start: '20:00', end: '10:00' } })).toEqual([]);
    expect(channel('whatsapp', { quiet: { start: '07:00', end: '22:00' } })).toEqual([
      { code: 'windows/nothing-left', params: { channel: 'whatsapp', hours: 'waking', minutes: 780 } },
    ]);
    expect(channel('email', { quiet: { start: '08:00', end: '08:00' } }).map(({ code }) => code)).toEqual([
      'windows/whole-day',
      'windows/nothing-left',
    ]);
  });

  test('hours for Ramadan outside of the hours, and fields without effect', () => {
    expect(
      lint({ ramadan: { start: '18:00', end: '20:00' } }).map(({ params }) => 'channel' in params && params.channel),
    ).toEqual(['call', 'sms', 'meeting']);
    expect(channel('email', { lunch: 'avoid', edgeMinutes: 15 })).toEqual([
      {
        code: 'windows/no-effect',
        params: { field: 'channels.email.lunch', because: 'channels.email.hours', value: 'any' },
      },
      {
        code: 'windows/no-effect',
        params: { field: 'channels.email.edgeMinutes', because: 'channels.email.hours', value: 'any' },
      },
    ]);
  });

  test('what the lint calls never is never', () => {
    const policy = { ...usual, channels: { ...usual.channels, call: { ...usual.channels.call, edgeMinutes: 240 } } };
    const hours = [{ days: [1, 2, 3, 4, 5] as const, start: '09:00', end: '17:00' }];
    expect(contactStatus({ customer: { zone: 'Europe/Berlin', hours }, channel: 'call', at: 0, policy }).nextGood).toBe(
      null,
    );
  });
});

describe('the sentences of the windows module', () => {
  test('both languages have one for every code', () => {
    expect(Object.keys(windowsZh).sort()).toEqual(Object.keys(windowsEn).sort());
  });

  test('an answer explains itself', () => {
    const { reasons } = contactStatus({
      customer: { country: 'AE' },
      channel: 'call',
      at: '2026-11-28T10:00:00+04:00',
    });
    expect(explain(reasons, windowsEn)).toEqual([
      '2026-11-28 is a Saturday, a day off in AE.',
      "The hours are the usual office hours of AE (confidence medium), not the customer's own.",
      'No holidays of AE were given, so a holiday may be missed.',
    ]);
    expect(explain(reasons, windowsZh)).toEqual([
      '2026-11-28 是星期六，为 AE 的休息日。',
      '采用的是 AE 通常的办公时间（可信度：中），不是客户自己的时间。',
      '没有给出 AE 的节假日，可能会撞上节假日。',
    ]);
  });
});
