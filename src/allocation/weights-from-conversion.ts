import { ratioText } from '../core/decimal.ts';
import { requireInteger, requireList, requireObject, requireText, requireUnique } from '../core/require.ts';
import { roundedQuotient } from '../core/rounding.ts';
import { type ConversionPolicy, defaultConversionPolicy } from './conversion-policy.ts';
import type { RotationReason } from './reasons.ts';
import { fail } from './refusals.ts';

/** What came of a rep's leads, in the period that the caller chooses. */
export interface RepConversion {
  /** Stable identifier. */
  readonly id: string;
  /** Leads given to the rep: a whole number from 0. */
  readonly leads: number;
  /** Those among them that became customers. */
  readonly won: number;
}

/** A weight for {@link createRotation} and how it came about. */
export interface ConversionWeight {
  readonly id: string;
  /** A whole number, at least the policy's minimum and at most its maximum. */
  readonly weight: number;
  /** The rep's own rate in percent, 6 significant digits; `null` without leads. */
  readonly ratePercent: string | null;
  /** The rate shrunk towards the team's, in percent; `null` while the team has won nothing. */
  readonly shrunkRatePercent: string | null;
  /** What made the weight, the decisive first. */
  readonly reasons: readonly RotationReason[];
}

/** The part of an allocation policy that is read here; what is left out is as usual. */
export interface ConversionPolicyPart {
  readonly conversion?:
    | { readonly [Field in keyof ConversionPolicy]?: ConversionPolicy[Field] | undefined }
    | undefined;
}

/** More leads than any team has, and few enough that a sum stays exact. */
const MOST_LEADS = 1_000_000_000;
const SIGNIFICANT_DIGITS = 6;

/**
 * Turns conversion rates into rotation weights that few leads cannot throw off.
 *
 * Each rep's rate is shrunk towards the team's as if `priorLeads` leads at the team's rate came on top of his own:
 * `shrunk = (won + priorLeads × team) / (leads + priorLeads)`, where `team` is all won by all leads. Then
 * `weight = averageWeight × shrunk / team`, rounded half up to a whole number and brought between `minimumWeight` and
 * `maximumWeight`. The arithmetic is exact. A rep without leads gets the average; so does everybody while the team has
 * won nothing. Only the ratio of the weights matters to a rotation: 15, 10 and 5 are 3 : 2 : 1.
 *
 * @param reps - Leads and deals per rep.
 * @param policy - Its part `conversion`; a whole allocation policy fits.
 * @returns A row per rep, in the order given.
 * @throws A `WaimaoError` `allocation/more-won-than-leads`, `core/duplicate`, `core/not-text`, `core/not-a-number`,
 *   `core/not-an-integer` or `core/out-of-range`.
 *
 * @example
 * ```ts
 * import { weightsFromConversion } from 'waimao/allocation';
 *
 * const weights = weightsFromConversion([
 *   { id: 'A', leads: 200, won: 60 },
 *   { id: 'B', leads: 200, won: 40 },
 *   { id: 'C', leads: 200, won: 20 },
 * ]);
 * weights.map(({ id, weight }) => [id, weight]); // => [['A', 15], ['B', 10], ['C', 5]]
 * weights[0]?.shrunkRatePercent; // => '29.0909'
 * weightsFromConversion([{ id: 'A', leads: 1, won: 2 }]); // => throws allocation/more-won-than-leads
 * ```
 */
export function weightsFromConversion(
  reps: readonly RepConversion[],
  policy: ConversionPolicyPart = {},
): readonly ConversionWeight[] {
  const rules = readRules(policy);
  requireList(reps, ['reps']).forEach(checkRep);
  requireUnique(
    reps.map(({ id }) => id),
    (at) => ['reps', at, 'id'],
  );
  const teamLeads = reps.reduce((sum, { leads }) => sum + leads, 0);
  const teamWon = reps.reduce((sum, { won }) => sum + won, 0);
  return reps.map((rep) => (teamWon === 0 ? unproven(rep, teamLeads, rules) : weigh(rep, teamLeads, teamWon, rules)));
}

function readRules(policy: ConversionPolicyPart): ConversionPolicy {
  const conversion = requireObject(requireObject(policy, ['policy']).conversion ?? {}, ['policy', 'conversion']);
  const usual = defaultConversionPolicy;
  const field = (name: keyof ConversionPolicy, minimum: number, maximum: number): number =>
    requireInteger(conversion[name] ?? usual[name], ['policy', 'conversion', name], minimum, maximum);
  const averageWeight = field('averageWeight', 1, 1_000_000);
  return {
    priorLeads: field('priorLeads', 1, 1_000_000),
    averageWeight,
    minimumWeight: field('minimumWeight', 0, averageWeight),
    maximumWeight: field('maximumWeight', averageWeight, 1_000_000),
  };
}

function checkRep(rep: RepConversion, at: number): void {
  const { id, leads, won } = requireObject(rep, ['reps', at]);
  requireText(id, ['reps', at, 'id']);
  requireInteger(leads, ['reps', at, 'leads'], 0, MOST_LEADS);
  requireInteger(won, ['reps', at, 'won'], 0, MOST_LEADS);
  if (won > leads) throw fail('allocation/more-won-than-leads', { repId: id, won, leads }, ['reps', at, 'won']);
}

function unproven({ id, leads, won }: RepConversion, teamLeads: number, rules: ConversionPolicy): ConversionWeight {
  const weight = rules.averageWeight;
  const ratePercent = leads === 0 ? null : percent(BigInt(won), BigInt(leads));
  const reasons: RotationReason[] = [{ code: 'allocation/no-team-rate', params: { teamLeads, teamWon: 0, weight } }];
  return { id, weight, ratePercent, shrunkRatePercent: null, reasons };
}

function weigh(rep: RepConversion, teamLeads: number, teamWon: number, rules: ConversionPolicy): ConversionWeight {
  const { id, leads, won } = rep;
  const { priorLeads, averageWeight, minimumWeight: minimum, maximumWeight: maximum } = rules;
  const [allLeads, allWon, prior] = [BigInt(teamLeads), BigInt(teamWon), BigInt(priorLeads)];
  // shrunk = (won + prior × allWon / allLeads) / (leads + prior), with the inner fraction multiplied out
  const numerator = BigInt(won) * allLeads + prior * allWon;
  const denominator = (BigInt(leads) + prior) * allLeads;
  const unbounded = Number(
    roundedQuotient(BigInt(averageWeight) * numerator * allLeads, denominator * allWon, 'half-up'),
  );
  const weight = Math.min(Math.max(unbounded, minimum), maximum);
  const ratePercent = leads === 0 ? null : percent(BigInt(won), BigInt(leads));
  const shrunkRatePercent = percent(numerator, denominator);
  const teamRatePercent = percent(allWon, allLeads);
  const reasons: RotationReason[] = [
    {
      code: 'allocation/weight-from-rate',
      params: {
        repId: id,
        leads,
        won,
        ratePercent,
        teamRatePercent,
        priorLeads,
        shrunkRatePercent,
        averageWeight,
        weight,
      },
    },
  ];
  if (weight !== unbounded)
    reasons.unshift({ code: 'allocation/weight-bounded', params: { repId: id, unbounded, minimum, maximum, weight } });
  if (leads < priorLeads) reasons.push({ code: 'allocation/few-leads', params: { repId: id, leads, priorLeads } });
  return { id, weight, ratePercent, shrunkRatePercent, reasons };
}

function percent(numerator: bigint, denominator: bigint): string {
  return ratioText(numerator * 100n, denominator, SIGNIFICANT_DIGITS);
}
