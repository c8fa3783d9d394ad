import type { Path } from '../../core/errors.ts';
import { requireList } from '../../core/require.ts';
import type { AssignmentPolicy, MatchPolicy } from '../assignment-policy.ts';
import type { CustomerToAssign } from '../customer-to-assign.ts';
import type { AllocationReason } from '../reasons.ts';
import type { RepToAssign } from '../rep-to-assign.ts';

/** A side of a rep that is held against a customer. */
export type Side = keyof MatchPolicy;

/** Why a rep does not suit a customer. */
export interface Misfit {
  readonly side: Side;
  readonly reason: AllocationReason;
}

/** The sides in the order in which preferences are met, the weightiest first. */
export const sides: readonly Side[] = ['territory', 'language', 'productLine', 'skills'];

/** A rep's lists, ready to be asked. */
export interface Profile {
  readonly rep: RepToAssign;
  readonly countries: ReadonlySet<string> | null;
  readonly markets: ReadonlySet<string> | null;
  readonly languages: ReadonlySet<string> | null;
  readonly productLines: ReadonlySet<string> | null;
  readonly skills: ReadonlySet<string> | null;
  /** The same lists as text, for the reasons. */
  readonly texts: { readonly serves: string; readonly speaks: string; readonly sells: string; readonly has: string };
}

export function profileOf(rep: RepToAssign, path: Path): Profile {
  const { countries, markets, languages, productLines, skills } = rep;
  const setOf = (name: 'countries' | 'markets' | 'languages' | 'productLines' | 'skills'): Set<string> | null => {
    const list = rep[name];
    return list === undefined ? null : new Set(requireList(list, [...path, name]).map(folded));
  };
  return {
    rep,
    countries: setOf('countries'),
    markets: setOf('markets'),
    languages: setOf('languages'),
    productLines: setOf('productLines'),
    skills: setOf('skills'),
    texts: {
      serves: listed([...(countries ?? []), ...(markets ?? [])]),
      speaks: listed(languages),
      sells: listed(productLines),
      has: listed(skills),
    },
  };
}

/** Customers with the same text suit the same reps: the key under which the answer is kept. */
export function needsOf({ country, market, languages, productLine, skills }: CustomerToAssign): string {
  return JSON.stringify([country ?? null, market ?? null, languages ?? [], productLine ?? null, skills ?? []]);
}

/** The facts that a rule would need and the customer's record does not have. */
export function missingFacts(customer: CustomerToAssign, match: MatchPolicy): Side[] {
  return sides.filter((side) => match[side] !== 'ignored' && isUnknown(customer, side));
}

/** Every side on which a rep does not suit a customer. */
export function misfits(profile: Profile, customer: CustomerToAssign, policy: AssignmentPolicy): Misfit[] {
  return sides.flatMap((side) => {
    if (policy.match[side] === 'ignored' || suits(profile, customer, side, policy.missingFacts)) return [];
    return [{ side, reason: misfitReason(profile, customer, side) }];
  });
}

function isUnknown(customer: CustomerToAssign, side: Side): boolean {
  if (side === 'territory') return (customer.country ?? null) === null && (customer.market ?? null) === null;
  if (side === 'language') return (customer.languages ?? []).length === 0;
  return side === 'productLine' && (customer.productLine ?? null) === null; // no skills listed means none needed
}

function suits(
  profile: Profile,
  customer: CustomerToAssign,
  side: Side,
  missing: AssignmentPolicy['missingFacts'],
): boolean {
  if (isGeneralist(profile, side)) return true;
  if (isUnknown(customer, side)) return missing === 'fits-anyone';
  switch (side) {
    case 'territory':
      return has(profile.countries, customer.country) || has(profile.markets, customer.market);
    case 'language':
      return (customer.languages ?? []).some((language) => has(profile.languages, language));
    case 'productLine':
      return has(profile.productLines, customer.productLine);
    case 'skills':
      return (customer.skills ?? []).every((skill) => has(profile.skills, skill));
  }
}

function isGeneralist({ countries, markets, languages, productLines, skills }: Profile, side: Side): boolean {
  if (side === 'territory') return countries === null && markets === null;
  if (side === 'language') return languages === null;
  return (side === 'productLine' ? productLines : skills) === null;
}

function has(set: ReadonlySet<string> | null, value: string | null | undefined): boolean {
  return set !== null && value !== null && value !== undefined && set.has(folded(value));
}

/** `de` is the country `DE`, and `EN` the language `en`: somebody would otherwise never be given a customer, and nobody see why. */
function folded(text: string): string {
  return typeof text === 'string' ? text.toUpperCase() : text;
}

function misfitReason({ rep, texts }: Profile, customer: CustomerToAssign, side: Side): AllocationReason {
  const repId = rep.id;
  const { country = null, market = null, productLine = null } = customer;
  switch (side) {
    case 'territory':
      return { code: 'allocation/outside-territory', params: { repId, country, market, serves: texts.serves } };
    case 'language': {
      const params = { repId, languages: listed(customer.languages), speaks: texts.speaks };
      return { code: 'allocation/language-not-spoken', params };
    }
    case 'productLine':
      return { code: 'allocation/other-product-line', params: { repId, productLine, sells: texts.sells } };
    case 'skills':
      return { code: 'allocation/skill-missing', params: { repId, needs: listed(customer.skills), has: texts.has } };
  }
}

function listed(list: readonly string[] = []): string {
  return list.join(', ');
}
