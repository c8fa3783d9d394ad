import * as z from 'zod/mini';
import type { MatchRule } from '../allocation/assignment-policy.ts';
import { type AllocationPolicy, defaultAllocationPolicy } from '../allocation/policy.ts';
import { LONGEST_DAYS } from '../allocation/pool-policy.ts';
import { ascending } from './ascending.ts';
import type { PolicySchema } from './parse-policy.ts';

/** Reads an allocation policy: whose turn it is, weights from conversion, assignment and the public pool. */
export const allocationPolicySchema: PolicySchema<AllocationPolicy> = /* @__PURE__ */ (() => {
  const { rotation, conversion, assignment, pool } = defaultAllocationPolicy;
  const whole = (minimum: number, maximum: number) => z.int().check(z.minimum(minimum), z.maximum(maximum));
  const limit = (usual: number | null) => z._default(z.nullable(whole(0, 1_000_000)), usual);
  const days = (usual: number | null) => z._default(z.nullable(whole(1, LONGEST_DAYS)), usual);
  const match = (usual: MatchRule) => z._default(z.enum(['required', 'preferred', 'ignored']), usual);
  const tierClock = {
    withoutFollowUpDays: days(null),
    withoutOpportunityDays: days(null),
    withoutDealDays: days(null),
  };
  const { recycle } = pool;
  const capped = z.strictObject({ capped: whole(1, 1_000_000) });

  return z.strictObject({
    rotation: z.prefault(
      z.strictObject({
        algorithm: z._default(z.enum(['quota', 'smooth', 'interleaved']), rotation.algorithm),
        joiner: z._default(z.union([z.enum(['from-now', 'catch-up']), capped]), rotation.joiner),
        returning: z._default(z.union([z.enum(['frozen', 'catch-up']), capped]), rotation.returning),
      }),
      {},
    ),
    conversion: z.prefault(
      z
        .strictObject({
          priorLeads: z._default(whole(1, 1_000_000), conversion.priorLeads),
          averageWeight: z._default(whole(1, 1_000_000), conversion.averageWeight),
          minimumWeight: z._default(whole(0, 1_000_000), conversion.minimumWeight),
          maximumWeight: z._default(whole(1, 1_000_000), conversion.maximumWeight),
        })
        .check(ascending('minimumWeight', 'averageWeight'), ascending('averageWeight', 'maximumWeight')),
      {},
    ),
    assignment: z.prefault(
      z.strictObject({
        match: z.prefault(
          z.strictObject({
            territory: match(assignment.match.territory),
            language: match(assignment.match.language),
            productLine: match(assignment.match.productLine),
            skills: match(assignment.match.skills),
          }),
          {},
        ),
        missingFacts: z._default(z.enum(['fits-anyone', 'fits-generalists']), assignment.missingFacts),
        keepOwner: z._default(z.boolean(), assignment.keepOwner),
        groups: z._default(z.enum(['wait', 'split', 'ignore']), assignment.groups),
        caps: z.prefault(
          z.strictObject({
            open: limit(assignment.caps.open),
            perDay: limit(assignment.caps.perDay),
            perWeek: limit(assignment.caps.perWeek),
            perMonth: limit(assignment.caps.perMonth),
          }),
          {},
        ),
      }),
      {},
    ),
    pool: z.prefault(
      z.strictObject({
        claimsPerDay: limit(pool.claimsPerDay),
        claimsPerWeek: limit(pool.claimsPerWeek),
        claimsPerMonth: limit(pool.claimsPerMonth),
        holdingCap: limit(pool.holdingCap),
        holdingCountsDealt: z._default(z.boolean(), pool.holdingCountsDealt),
        coolDownHours: z._default(z.number().check(z.minimum(0), z.maximum(876_000)), pool.coolDownHours),
        releaseReturnsClaim: z._default(z.boolean(), pool.releaseReturnsClaim),
        recycle: z.prefault(
          z.strictObject({
            firstTouchDays: days(recycle.firstTouchDays),
            secondTouchDays: days(recycle.secondTouchDays),
            tiers: z._default(z.array(z.strictObject({ tier: z.string().check(z.minLength(1)), ...tierClock })), [
              ...recycle.tiers,
            ]),
            otherTiers: z.prefault(
              z.strictObject({
                withoutFollowUpDays: days(recycle.otherTiers.withoutFollowUpDays),
                withoutOpportunityDays: days(recycle.otherTiers.withoutOpportunityDays),
                withoutDealDays: days(recycle.otherTiers.withoutDealDays),
              }),
              {},
            ),
            warnDays: z._default(whole(0, LONGEST_DAYS), recycle.warnDays),
            exemptDealt: z._default(z.boolean(), recycle.exemptDealt),
          }),
          {},
        ),
      }),
      {},
    ),
  });
})();
