import { requireFlag, requireObject } from '../core/require.ts';
import type { ContractCase, StoreCapability, StoreSubject } from './contract.ts';
import { boundaryChecks } from './internal/boundary-checks.ts';
import { capabilityCheck } from './internal/capability-check.ts';
import type { Check } from './internal/check.ts';
import { commitChecks } from './internal/commit-checks.ts';
import { isolationChecks } from './internal/isolation-checks.ts';
import { raceChecks } from './internal/race-checks.ts';
import { recoveryChecks } from './internal/recovery-checks.ts';
import { runOn } from './internal/run-on.ts';
import { scanChecks } from './internal/scan-checks.ts';
import { sequenceChecks } from './internal/sequence-checks.ts';

const capabilityNames: readonly StoreCapability[] = ['multiple-writes', 'scan', 'reopen', 'connections'];
const groups = ['sequence', 'boundary', 'races', 'isolation', 'recovery'] as const;

/**
 * The checks that a versioned store must pass, as a list without a test runner: sequence, boundary, races, isolation and
 * recovery.
 *
 * The first case says what the store declares and holds it to it. A check that needs what was not declared stands in the
 * list all the same; its name says that it is not run and why. Each check opens a store of its own, so that they may run in any
 * order. Races need about a second on a real database.
 *
 * @param subject - How the store is opened, and what it can do.
 * @returns The checks: `for (const { name, run } of checks) test(name, run)`.
 * @throws A `WaimaoError` `core/wrong-type` for a capability about which nothing is said.
 *
 * @example
 * ```ts
 * import { createMemoryStore } from 'waimao/storage/memory';
 * import { type ContractDocument, versionedStoreContract } from 'waimao/testing';
 *
 * const checks = versionedStoreContract({
 *   open: async () => createMemoryStore<ContractDocument>(),
 *   capabilities: { 'multiple-writes': true, scan: true, reopen: false, connections: false },
 * });
 * for (const { run } of checks) await run(); // or: test(name, run) of vitest, jest or node:test
 * checks[0]?.name; // => 'declared: multiple-writes, scan; not declared: reopen, connections'
 * checks.filter(({ missing }) => missing.length > 0).length > 0; // => true
 * ```
 */
export function versionedStoreContract(subject: StoreSubject): readonly ContractCase[] {
  const { capabilities } = requireObject(subject, ['subject']);
  requireObject(capabilities, ['subject', 'capabilities']);
  for (const name of capabilityNames) requireFlag(capabilities[name], ['subject', 'capabilities', name]);
  const checks = [
    capabilityCheck(subject, capabilityNames),
    ...groups.flatMap((group) => storeChecks.filter((check) => check.group === group)),
  ];
  return checks.map((check) => {
    const missing = check.needs.filter((need) => !capabilities[need]);
    const { group, name, why } = check;
    if (missing.length === 0) return { group, name, why, missing, run: () => runOn(subject, check) };
    return { group, name: `NOT RUN (not declared: ${missing.join(', ')}): ${name}`, why, missing, run: async () => {} };
  });
}

const storeChecks: readonly Check[] = [
  ...sequenceChecks,
  ...commitChecks,
  ...scanChecks,
  ...boundaryChecks,
  ...raceChecks,
  ...isolationChecks,
  ...recoveryChecks,
];
