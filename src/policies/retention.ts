import * as z from 'zod/mini';
import { defaultRetentionRules } from '../retention/default-schedule.ts';
import { dispositionActions, type RetentionRule } from '../retention/retention-rule.ts';
import { ascending } from './ascending.ts';
import type { PolicySchema } from './parse-policy.ts';

/**
 * Reads a retention schedule, a list of rules; nothing given is the usual one. A rule is read by itself: how rules go
 * together is told by `compileRetention` (two of one id) and by `lintRetention`.
 */
export const retentionScheduleSchema: PolicySchema<readonly RetentionRule[]> = /* @__PURE__ */ (() => {
  const text = z.string().check(z.minLength(1));
  const texts = z.array(text).check(z.minLength(1));
  const whole = (maximum: number) => z.int().check(z.minimum(0), z.maximum(maximum));
  const days = z.strictObject({ days: whole(73_200) });
  const spans = z
    .strictObject({
      years: z.optional(whole(200)),
      months: z.optional(whole(2400)),
      days: z.optional(whole(73_200)),
    })
    .check(
      z.refine((period) => Object.values(period).some((value) => value !== undefined), {
        params: { missing: 'years, months or days' },
      }),
    );
  const jurisdiction = z.string().check(z.regex(/^[A-Z]{2}(?:-[A-Za-z0-9]{1,5})?$/));
  // names with dots between them; a star stands for a whole name, or for itself behind a backslash
  const field = z.string().check(z.regex(/^(?:\\?\*|[^.*]+)(?:\.(?:\\?\*|[^.*]+))*$/));
  const monthAndDay =
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;
  const shared = {
    id: text,
    scope: z.optional(
      z.strictObject({
        recordTypes: z.optional(texts),
        jurisdictions: z.optional(z.array(jurisdiction).check(z.minLength(1))),
        tags: z.optional(texts),
        fields: z.optional(z.array(field).check(z.minLength(1))),
      }),
    ),
    trigger: z.union([text, texts]),
    anchor: z.optional(
      z.union([
        z.enum(['event', 'endOfMonth', 'endOfYear']),
        z.strictObject({ fiscalYearEnd: z.string().check(z.regex(monthAndDay)) }),
      ]),
    ),
    review: z.optional(z.boolean()),
    notifyBefore: z.optional(days),
    grace: z.optional(days),
    effectiveFrom: z.optional(z.iso.date()),
    effectiveTo: z.optional(z.iso.date()),
    appliesTo: z.optional(z.enum(['personal-data', 'all'])),
    legal: z.optional(
      z.strictObject({
        source: text,
        asOf: z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)),
        confidence: z.enum(['H', 'M', 'L']),
        reviewed: z.optional(z.union([z.literal(false), z.strictObject({ by: text, on: z.iso.date() })])),
      }),
    ),
  };
  const inOrder = ascending<{ effectiveFrom?: string | undefined; effectiveTo?: string | undefined }>(
    'effectiveFrom',
    'effectiveTo',
  );
  const rule = z.discriminatedUnion('effect', [
    z
      .strictObject({ ...shared, effect: z.literal('retain'), period: z.union([spans, z.literal('indefinite')]) })
      .check(inOrder),
    z
      .strictObject({ ...shared, effect: z.literal('dispose'), action: z.enum(dispositionActions), period: spans })
      .check(inOrder),
  ]);

  // the input type of a policy has no word for nothing at all
  return z.prefault(z.array(rule), defaultRetentionRules as z.input<typeof rule>[]) as PolicySchema<
    readonly RetentionRule[]
  >;
})();
