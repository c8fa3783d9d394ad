import { describe, expect, test } from 'vitest';
import {
  type Channel,
  type ChannelRule,
  type ContactPolicy,
  defaultContactPolicy,
  lintContactPolicy,
} from 'waimao/windows';

/** The usual policy with another rule for one channel. */
function ruled(channel: Channel, change: Partial<ChannelRule>, rest: Partial<ContactPolicy> = {}): ContactPolicy {
  const { channels } = defaultContactPolicy;
  return {
    ...defaultContactPolicy,
    ...rest,
    channels: { ...channels, [channel]: { ...channels[channel], ...change } },
  };
}

describe('the hours of Ramadan', () => {
  const evening = { start: '18:00', end: '20:00' };
  const closed = (channel: Channel) => ({ code: 'windows/season-closed', params: { channel, ...evening } });

  test('in the evening close every channel of business hours that keeps them; those of waking hours stay open, and mail keeps none', () => {
    expect(lintContactPolicy({ ...defaultContactPolicy, ramadan: evening })).toEqual([
      closed('call'),
      closed('sms'),
      closed('meeting'),
    ]);
  });

  test('close no channel that pays no heed to them', () => {
    const { channels } = defaultContactPolicy;
    const ignoring = Object.fromEntries(
      Object.entries(channels).map(([name, rule]) => [name, { ...rule, seasons: 'ignore' as const }]),
    ) as ContactPolicy['channels'];
    expect(lintContactPolicy({ ...defaultContactPolicy, ramadan: evening, channels: ignoring })).toEqual([]);
  });

  test('that share half an hour with the calls after the first half hour leave them open', () => {
    expect(lintContactPolicy({ ...defaultContactPolicy, ramadan: { start: '08:00', end: '10:00' } })).toEqual([]);
    const early = { start: '07:00', end: '09:30' };
    expect(lintContactPolicy({ ...defaultContactPolicy, ramadan: early })).toEqual([
      { code: 'windows/season-closed', params: { channel: 'call', ...early } },
    ]);
  });

  test('are not named where the channel is never open at all', () => {
    expect(lintContactPolicy(ruled('call', { edgeMinutes: 240 }, { ramadan: evening }))).toEqual([
      { code: 'windows/nothing-left', params: { channel: 'call', hours: 'business', minutes: 480 } },
      closed('sms'),
      closed('meeting'),
    ]);
  });
});

describe('windows and fields', () => {
  test('that are the whole day are named with their field, those of the policy before those of a channel', () => {
    const whole = { start: '00:00', end: '00:00' };
    expect(
      lintContactPolicy(ruled('wechat', { quiet: whole }, { fridayPrayer: { start: '12:00', end: '12:00' } })),
    ).toEqual([
      { code: 'windows/whole-day', params: { field: 'fridayPrayer', time: '12:00' } },
      { code: 'windows/whole-day', params: { field: 'channels.wechat.quiet', time: '00:00' } },
      { code: 'windows/nothing-left', params: { channel: 'wechat', hours: 'waking', minutes: 780 } },
    ]);
  });

  test('that other hours than those of business leave without effect are named with the reason', () => {
    const because = 'channels.email.hours';
    expect(lintContactPolicy(ruled('email', { lunch: 'avoid', edgeMinutes: 15 }))).toEqual([
      { code: 'windows/no-effect', params: { field: 'channels.email.lunch', because, value: 'any' } },
      { code: 'windows/no-effect', params: { field: 'channels.email.edgeMinutes', because, value: 'any' } },
    ]);
  });
});
