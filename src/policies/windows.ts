import * as z from 'zod/mini';
import type { ChannelRule, DailyWindow } from '../windows/channel-rule.ts';
import { type ContactPolicy, defaultContactPolicy } from '../windows/policy.ts';
import type { PolicySchema } from './parse-policy.ts';

/** Reads a policy of contact: hours, lunch, quiet hours, weekends, holidays and eves per channel, religious hours, landing. */
export const contactPolicySchema: PolicySchema<ContactPolicy> = /* @__PURE__ */ (() => {
  const { channels, waking, eveFrom, ramadan, fridayPrayer, sabbath, officeSeasons, landing } = defaultContactPolicy;
  const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
  const end = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
  const daily = (usual: DailyWindow) =>
    z.prefault(z.strictObject({ start: z._default(time, usual.start), end: z._default(end, usual.end) }), {});
  const avoid = (usual: 'avoid' | 'allow') => z._default(z.enum(['avoid', 'allow']), usual);
  const eves = (usual: ChannelRule['eves']) => z._default(z.enum(['avoid', 'afternoon', 'allow']), usual);
  const channel = (usual: ChannelRule) =>
    z.prefault(
      z.strictObject({
        hours: z._default(z.enum(['business', 'waking', 'any']), usual.hours),
        lunch: avoid(usual.lunch),
        edgeMinutes: z._default(z.int().check(z.minimum(0), z.maximum(1440)), usual.edgeMinutes),
        quiet: z._default(z.nullable(z.strictObject({ start: time, end })), usual.quiet),
        weekends: avoid(usual.weekends),
        holidays: avoid(usual.holidays),
        eves: eves(usual.eves),
        seasons: z._default(z.enum(['season-hours', 'ignore']), usual.seasons),
        observances: z._default(z.enum(['avoid', 'ignore']), usual.observances),
      }),
      {},
    );

  return z.strictObject({
    channels: z.prefault(
      z.strictObject({
        email: channel(channels.email),
        call: channel(channels.call),
        whatsapp: channel(channels.whatsapp),
        wechat: channel(channels.wechat),
        sms: channel(channels.sms),
        meeting: channel(channels.meeting),
      }),
      {},
    ),
    waking: daily(waking),
    eveFrom: z._default(time, eveFrom),
    ramadan: daily(ramadan),
    fridayPrayer: daily(fridayPrayer),
    sabbath: z.prefault(
      z.strictObject({ friday: z._default(time, sabbath.friday), saturday: z._default(end, sabbath.saturday) }),
      {},
    ),
    officeSeasons: z._default(z.array(z.enum(['ramadan'])), [...officeSeasons]),
    landing: z.prefault(
      z.strictObject({
        weekends: avoid(landing.weekends),
        holidays: avoid(landing.holidays),
        eves: eves(landing.eves),
      }),
      {},
    ),
  });
})();
