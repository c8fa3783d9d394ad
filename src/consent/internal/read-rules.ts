import {
  requireFlag,
  requireInteger,
  requireList,
  requireNumber,
  requireObject,
  requireText,
} from '../../core/require.ts';
import { type ConsentPolicy, type ConsentRules, defaultConsentPolicy } from '../policy.ts';
import { normaliseMethod } from './evidence.ts';

/** The rules, complete and ready for asking. */
export interface ReadRules extends ConsentPolicy {
  /** The invalid methods as they are compared. */
  readonly invalid: ReadonlySet<string>;
}

/** The same rules are asked a million times and read once. */
const known = /* @__PURE__ */ new WeakMap<ConsentRules, ReadRules>();

/** Puts what the caller says in the place of what is usual. @internal */
export function readRules(rules: ConsentRules): ReadRules {
  const read = known.get(rules);
  if (read !== undefined) return read;
  const made = complete(requireObject(rules, ['rules']));
  known.set(rules, made);
  return made;
}

const lists = [
  'jurisdictions',
  'transactionalPurposes',
  'saleOrSharePurposes',
  'askPurposes',
  'confirmationPurposes',
  'separateConsentPurposes',
  'doubleOptInIn',
  'notices',
  'invalidMethods',
] as const;

function complete(rules: ConsentRules): ReadRules {
  const given = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
  const policy: ConsentPolicy = { ...defaultConsentPolicy, ...given };
  for (const name of lists) requireList<unknown>(policy[name], ['rules', name]);
  requireNumber(policy.confirmationHours, ['rules', 'confirmationHours'], 0);
  requireNumber(policy.futureToleranceMinutes, ['rules', 'futureToleranceMinutes'], 0);
  if (policy.maximumIdleMonths !== null) requireInteger(policy.maximumIdleMonths, ['rules', 'maximumIdleMonths'], 0);
  requireFlag(policy.strict, ['rules', 'strict']);
  for (const [at, notice] of policy.notices.entries()) {
    requireText(requireObject(notice, ['rules', 'notices', at]).minimumVersion, [
      'rules',
      'notices',
      at,
      'minimumVersion',
    ]);
  }
  for (const [at, code] of policy.doubleOptInIn.entries()) requireText(code, ['rules', 'doubleOptInIn', at]);
  const invalid = policy.invalidMethods.map((method, at) =>
    normaliseMethod(requireText(method, ['rules', 'invalidMethods', at])),
  );
  return { ...policy, invalid: new Set(invalid) };
}
