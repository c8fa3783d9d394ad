import { jurisdictionsOver } from '../../core/jurisdictions.ts';
import { fail as failInCore } from '../../core/refusals.ts';
import { dispositionActions, type RetentionScope } from '../retention-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';

/** What of a record decides which rules apply to it; many records share one. */
export interface Traits {
  readonly recordType: string | undefined;
  readonly jurisdictions: readonly string[];
  readonly tags: readonly string[];
  readonly personalData: boolean;
  /** The strongest action that was carried out on the whole record; -1 is none. */
  readonly doneStrength: number;
}

/** Why a rule does not apply. */
export type OutOfScope = 'record-type' | 'jurisdiction' | 'tag';

/** The rules that apply to records of the same traits, arranged for judging. */
export interface Profile {
  readonly traits: Traits;
  readonly retains: readonly CompiledRule[];
  /** Whole-record disposals that govern: for each jurisdiction the narrowest. */
  readonly governing: readonly CompiledRule[];
  /** Whole-record disposals that a narrower one displaces, with the rule that does. */
  readonly displaced: readonly (readonly [CompiledRule, by: CompiledRule])[];
  /** Disposals of some fields, the narrowest first, each with how narrow it is. */
  readonly ofFields: readonly (readonly [CompiledRule, narrowness: number])[];
  readonly alreadyDone: readonly CompiledRule[];
  readonly notForPersons: readonly CompiledRule[];
  /** Rules that may or may not apply, since the jurisdictions are not known. */
  readonly possible: readonly CompiledRule[];
  readonly outOfScope: readonly (readonly [CompiledRule, OutOfScope])[];
  /** The places of all events that these rules wait for. */
  readonly slots: readonly number[];
  /** Whether the records were erased: nothing is left to decide. */
  readonly isGone: boolean;
  /** Whether a rule asks for a notice beforehand. */
  readonly notifies: boolean;
  /** Whether privacy law protects it: personal data, or a company where the law protects companies too. */
  readonly isProtected: boolean;
}

export function profileOf(rules: readonly CompiledRule[], traits: Traits): Profile {
  for (const [index, code] of traits.jurisdictions.entries()) {
    if (!/^[A-Z]{2}(?:-[A-Za-z0-9]{1,5})?$/.test(code)) {
      const params = { name: 'jurisdictions', expected: 'DE, US-CA or EU' };
      throw failInCore('core/wrong-format', params, ['jurisdictions', index]);
    }
  }
  const retains: CompiledRule[] = [];
  const disposals: CompiledRule[] = [];
  const alreadyDone: CompiledRule[] = [];
  const notForPersons: CompiledRule[] = [];
  const possible: CompiledRule[] = [];
  const outOfScope: [CompiledRule, OutOfScope][] = [];
  const isProtected = traits.personalData || traits.jurisdictions.some(protectsCompanies);
  for (const rule of rules) {
    const because = whyOutOfScope(rule.rule.scope, traits);
    if (because === 'jurisdiction' && traits.jurisdictions.length === 0)
      (rule.retains || rule.strength > traits.doneStrength ? possible : alreadyDone).push(rule);
    else if (because !== null) outOfScope.push([rule, because]);
    else if (rule.retains) retains.push(rule);
    else if (!isProtected && rule.rule.appliesTo !== 'all') notForPersons.push(rule);
    else if (rule.strength <= traits.doneStrength) alreadyDone.push(rule);
    else disposals.push(rule);
  }
  const whole = disposals.filter(({ fields }) => fields === null);
  const { governing, displaced } = governingOf(whole, traits.jurisdictions);
  const ofFields = disposals
    .filter(({ fields }) => fields !== null)
    .map((rule): [CompiledRule, number] => [rule, narrowness(rule, null)])
    .sort((a, b) => b[1] - a[1]);
  const notifies = disposals.some(({ rule }) => rule.notifyBefore !== undefined);
  const aside = { alreadyDone, notForPersons, possible, outOfScope };
  const isGone = traits.doneStrength === dispositionActions.indexOf('delete');
  const slots = [...new Set([...retains, ...disposals].flatMap((rule) => rule.slots))];
  return { traits, retains, governing, displaced, ofFields, ...aside, slots, isGone, notifies, isProtected };
}

/** Whether a scope leaves a record out, and by what; the jurisdiction is looked at last. */
export function whyOutOfScope(scope: RetentionScope | undefined, traits: Traits): OutOfScope | null {
  if (scope === undefined) return null;
  const { recordTypes, tags, jurisdictions } = scope;
  if (recordTypes !== undefined && (traits.recordType === undefined || !recordTypes.includes(traits.recordType)))
    return 'record-type';
  if (tags !== undefined && !traits.tags.some((tag) => tags.includes(tag))) return 'tag';
  if (jurisdictions === undefined) return null;
  return traits.jurisdictions.some((code) => reach(jurisdictions, code) > 0) ? null : 'jurisdiction';
}

/**
 * The narrowest disposals for each jurisdiction of a record: a rule of one jurisdiction displaces a general one for
 * that jurisdiction alone. A rule that governs nowhere is displaced by the first that is narrower in a jurisdiction of both.
 */
function governingOf(
  disposals: readonly CompiledRule[],
  jurisdictions: readonly string[],
): Pick<Profile, 'governing' | 'displaced'> {
  const governing = new Set<CompiledRule>();
  const narrower = new Map<CompiledRule, CompiledRule>();
  for (const code of jurisdictions.length === 0 ? [null] : jurisdictions) {
    const here = disposals.filter(({ rule }) => {
      const codes = rule.scope?.jurisdictions;
      return codes === undefined || (code !== null && reach(codes, code) > 0);
    });
    const narrowest = here.reduce((most, rule) => Math.max(most, narrowness(rule, code)), 0);
    const [first, ...others] = here.filter((rule) => narrowness(rule, code) === narrowest);
    if (first === undefined) continue;
    for (const rule of [first, ...others]) governing.add(rule);
    for (const rule of here) if (!narrower.has(rule)) narrower.set(rule, first);
  }
  return {
    governing: disposals.filter((rule) => governing.has(rule)),
    displaced: disposals.flatMap((rule): [CompiledRule, CompiledRule][] => {
      const by = governing.has(rule) ? undefined : narrower.get(rule);
      return by === undefined ? [] : [[rule, by]];
    }),
  };
}

/** How many ways a rule's scope is narrowed; between jurisdictions the one named itself is narrower than what it lies in. */
function narrowness({ rule: { scope } }: CompiledRule, code: string | null): number {
  if (scope === undefined) return 0;
  const { recordTypes, tags, jurisdictions } = scope;
  const lists = [recordTypes, tags, jurisdictions].filter((list) => list !== undefined).length;
  return lists * 8 + (jurisdictions === undefined || code === null ? 0 : reach(jurisdictions, code));
}

/** How closely a scope's codes name a jurisdiction: 3 itself, less what it lies in, 0 not at all. */
function reach(codes: readonly string[], code: string): number {
  const place = jurisdictionsOver(code).findIndex((wider) => codes.includes(wider));
  return place === -1 ? 0 : 4 - place - 1;
}

/** Where companies are data subjects as persons are: POPIA, section 1. */
function protectsCompanies(code: string): boolean {
  return code === 'ZA';
}
