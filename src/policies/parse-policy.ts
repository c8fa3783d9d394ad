import * as z from 'zod/mini';
import { type Issue, issueOf, type Path, WaimaoError } from '../core/errors.ts';
import { fail } from '../core/refusals.ts';
import { show } from '../core/show.ts';

/** What a user writes for a policy: any part of it, the rest is filled in with the usual numbers. */
export type PolicyInput<Policy> = Policy extends readonly (infer Item)[]
  ? readonly PolicyInput<Item>[]
  : Policy extends object
    ? { readonly [Field in keyof Policy]?: PolicyInput<Policy[Field]> | undefined }
    : Policy;

/** A schema of this folder: it reads what a user wrote and gives the whole policy. */
export type PolicySchema<Policy> = z.ZodMiniType<Policy, PolicyInput<Policy>>;

/**
 * Reads a policy that a user wrote, fills in the usual numbers, and refuses it with *all* its faults at once.
 *
 * @param schema - A schema of `waimao/policies`.
 * @param input - What the user wrote; `{}` gives the usual policy.
 * @returns The whole policy.
 * @throws A `WaimaoError` `core/invalid-policy`, whose `issues` name every fault by its path.
 *
 * @example
 * ```ts
 * import { allocationPolicySchema, parsePolicy } from 'waimao/policies';
 *
 * parsePolicy(allocationPolicySchema, { pool: { claimsPerDay: -1 } }); // => throws core/invalid-policy
 * ```
 */
export function parsePolicy<Policy>(schema: PolicySchema<Policy>, input: unknown): Policy {
  const result = checkPolicy(schema, input);
  if (result.ok) return result.policy;
  const error = fail('core/invalid-policy', { faults: result.issues.length }, [], result.issues);
  const list = result.issues.map((issue) => `\n- ${issue.message}`).join('');
  throw new WaimaoError(error.code, error.message + list, error.params, error.path, error.issues);
}

/**
 * As {@link parsePolicy}, but gives the faults instead of throwing, for a form that shows them beside its fields.
 *
 * @param schema - A schema of `waimao/policies`.
 * @param input - What the user wrote.
 * @returns The whole policy, or every fault with its path.
 *
 * @example
 * ```ts
 * import { allocationPolicySchema, checkPolicy } from 'waimao/policies';
 *
 * const result = checkPolicy(allocationPolicySchema, { pool: { claimsPerDay: -1 } });
 * result.ok ? [] : result.issues.map((issue) => issue.path); // => [['pool', 'claimsPerDay']]
 * ```
 */
export function checkPolicy<Policy>(
  schema: PolicySchema<Policy>,
  input: unknown,
): { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const result = z.safeParse(schema, input, { reportInput: true });
  if (result.success) return { ok: true, policy: result.data };
  return { ok: false, issues: result.error.issues.flatMap((issue) => faultsOf(issue, [])) };
}

/** A fault in our words; `before` is the place from which its own path counts. */
function faultsOf(issue: z.core.$ZodIssue, before: Path): Issue[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => fault('core/unknown-field', { name }, [...path, name]));
  if (issue.code === 'invalid_union') return faultsOfChoice(issue, path);
  return [oneFault(issue, path)];
}

/** Of a value that may be of several kinds: the faults of the one kind that it has, or the kinds that it may have. */
function faultsOfChoice(issue: z.core.$ZodIssueInvalidUnion, path: Path): Issue[] {
  const name = nameOf(path);
  const { discriminator } = issue;
  if (discriminator !== undefined && 'options' in issue && issue.options !== undefined) {
    const given: unknown = new Map(Object.entries(Object(issue.input))).get(discriminator);
    return [fault('core/unknown-option', { name, value: show(given), allowed: issue.options.join(', ') }, path)];
  }
  if (issue.input === undefined) return [fault('core/missing', { name }, path)];
  const wrongKind = (one: z.core.$ZodIssue): boolean =>
    one.path.length === 0 && (one.code === 'invalid_type' || one.code === 'invalid_value');
  const ofItsKind = issue.errors.filter((branch) => !branch.some(wrongKind));
  if (ofItsKind[0] !== undefined && ofItsKind.length === 1) return ofItsKind[0].flatMap((one) => faultsOf(one, path));
  const expected = issue.errors
    .flat()
    .flatMap((one) => kindOf(one))
    .join(' or ');
  return [fault('core/wrong-type', { name, expected, value: show(issue.input) }, path)];
}

function kindOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_type') return [issue.expected];
  return issue.code === 'invalid_value' ? issue.values.map((value) => JSON.stringify(value) ?? String(value)) : [];
}

function oneFault(issue: z.core.$ZodIssue, path: Path): Issue {
  const name = nameOf(path);
  const value = show(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? fault('core/missing', { name }, path)
        : fault('core/wrong-type', { name, expected: issue.expected, value }, path);
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return fault('core/not-text', { name, value }, path);
      return fault(
        'core/too-small',
        { name: sizeName(name, issue.origin), minimum: Number(issue.minimum), inclusive: issue.inclusive ?? true },
        path,
      );
    case 'too_big':
      return fault(
        'core/too-large',
        { name: sizeName(name, issue.origin), maximum: Number(issue.maximum), inclusive: issue.inclusive ?? true },
        path,
      );
    case 'invalid_value':
      return fault('core/unknown-option', { name, value, allowed: issue.values.map(String).join(', ') }, path);
    case 'invalid_format':
      if (issue.format === 'date') return fault('core/not-a-date', { value: String(issue.input) }, path);
      return fault('core/wrong-format', { name, expected: issue.pattern ?? issue.format }, path);
    case 'custom':
      if (issue.params?.missing !== undefined)
        return fault('core/missing', { name: String(issue.params.missing) }, path);
      return fault(
        'core/not-ascending',
        { name, lower: String(issue.params?.lower), upper: String(issue.params?.upper) },
        path,
      );
    default:
      return fault('core/wrong-type', { name, expected: issue.code, value }, path);
  }
}

/** Of a list it is the length that is too small or too large. */
function sizeName(name: string, origin: string): string {
  return origin === 'array' ? `${name}.length` : name;
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'The policy' : String(path.at(-1));
}

function fault(...[code, params, path]: Parameters<typeof fail>): Issue {
  return issueOf(fail(code, params as never, path));
}
