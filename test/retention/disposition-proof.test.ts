import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacSha256Hex } from '../../src/core/hmac.ts';
import {
  type DispositionProof,
  dispositionProof,
  type ExecutedDisposition,
} from '../../src/retention/disposition-proof.ts';
import { findInProof } from '../../src/retention/find-in-proof.ts';
import { planDigest } from '../../src/retention/internal/plan-digest.ts';
import { proofDigest } from '../../src/retention/internal/proof-entries.ts';
import type { DispositionPlan, PlanItem } from '../../src/retention/retention-decision.ts';
import { verifyDispositionProof } from '../../src/retention/verify-disposition-proof.ts';

const seed = 20_261_121;
const secret = 'kept outside of the database';

function planOf(items: readonly PlanItem[]): DispositionPlan {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = (disposition: string): number => items.filter((item) => item.disposition === disposition).length;
  const counts = {
    records: items.length,
    keep: 0,
    retain: 0,
    hold: count('hold'),
    review: count('review'),
    due: count('due'),
    deferred: 0,
    invalid: 0,
  };
  const plan = {
    version: 1 as const,
    day: '2026-11-21',
    rulesDigest: 'a'.repeat(64),
    holdsDigest: 'b'.repeat(64),
    limit: null,
    items: sorted,
    counts,
    issues: [],
  };
  return { ...plan, digest: planDigest(plan) };
}

const dueItem = (id: string, more: Partial<PlanItem> = {}): PlanItem => ({
  id,
  disposition: 'due',
  action: 'delete',
  ruleId: 'leads-3y',
  dueOn: '2026-11-20',
  obligations: [],
  reasons: [],
  ...more,
});

const plan = planOf([
  dueItem('c-1'),
  dueItem('c-2', { action: 'anonymise', ruleId: 'contacts', fields: ['email'], dueOn: '2026-10-01' }),
  dueItem('c-3', { further: [{ action: 'restrict', fields: ['invoice'], ruleId: 'tax' }] }),
  dueItem('c-4'),
  { id: 'c-5', disposition: 'hold', holdIds: ['h-1'], obligations: [], reasons: [] },
]);
const executed: readonly ExecutedDisposition[] = [
  { id: 'c-1', outcome: 'done', executedAt: '2026-11-21T09:30:00+08:00', by: 'wang@example.com' },
  { id: 'c-3', outcome: 'failed', executedAt: 1_795_224_500_000 },
  { id: 'c-2', outcome: 'skipped', executedAt: '2026-11-21T01:31:00Z' },
];
const proof = dispositionProof(plan, executed);
const hashOf = (id: string): string => hmacSha256Hex(plan.digest, id);

describe('a proof of what was done', () => {
  test('says how many, by which rule, and of each record its hash, rule, action, day and outcome', () => {
    const entries = [
      {
        recordHash: hashOf('c-1'),
        ruleId: 'leads-3y',
        action: 'delete',
        dueOn: '2026-11-20',
        outcome: 'done',
        executedAt: 1_795_224_600_000,
      },
      {
        recordHash: hashOf('c-2'),
        ruleId: 'contacts',
        action: 'anonymise',
        dueOn: '2026-10-01',
        outcome: 'skipped',
        executedAt: 1_795_224_660_000,
      },
      {
        recordHash: hashOf('c-3'),
        ruleId: 'leads-3y',
        action: 'delete',
        dueOn: '2026-11-20',
        further: [{ ruleId: 'tax', action: 'restrict' }],
        outcome: 'failed',
        executedAt: 1_795_224_500_000,
      },
    ].sort((a, b) => (a.recordHash < b.recordHash ? -1 : 1));
    expect(proof).toEqual({
      version: 1,
      planDigest: plan.digest,
      rulesDigest: plan.rulesDigest,
      day: '2026-11-21',
      counts: { due: 4, done: 1, failed: 1, skipped: 1, pending: 1 },
      byRule: [
        { ruleId: 'contacts', action: 'anonymise', done: 0 },
        { ruleId: 'leads-3y', action: 'delete', done: 1 },
        { ruleId: 'tax', action: 'restrict', done: 0 },
      ],
      entries,
      executedFrom: 1_795_224_500_000,
      executedTo: 1_795_224_660_000,
      digest: proofDigest(proof),
    });
    expect(verifyDispositionProof(proof, plan)).toEqual({ ok: true, reasons: [] });
  });

  test('of nothing done is a proof too', () => {
    const empty = dispositionProof(plan, []);
    expect(empty.counts).toEqual({ due: 4, done: 0, failed: 0, skipped: 0, pending: 4 });
    expect([empty.executedFrom, empty.executedTo, empty.byRule, empty.entries]).toEqual([null, null, [], []]);
    expect(verifyDispositionProof(empty, plan)).toEqual({ ok: true, reasons: [] });
  });

  test('tells what happened to a record, under the secret that it was made with', () => {
    expect(findInProof('c-3', proof)?.outcome).toBe('failed');
    expect(findInProof('c-4', proof)).toBeNull();
    const hidden = dispositionProof(plan, executed, { secret });
    expect(findInProof('c-3', hidden, { secret })?.outcome).toBe('failed');
    expect(findInProof('c-3', hidden)).toBeNull();
    expect(verifyDispositionProof(hidden, plan, { secret })).toEqual({ ok: true, reasons: [] });
    const without = verifyDispositionProof(hidden, plan);
    expect(new Set(without.reasons.map(({ code }) => code))).toEqual(new Set(['retention/proof-not-in-plan']));
  });

  test.each<[string, unknown, (string | number)[]]>([
    ['retention/not-in-plan', [{ id: 'c-9', outcome: 'done', executedAt: 0 }], ['executed', 0, 'id']],
    ['retention/not-due-in-plan', [executed[0], { id: 'c-5', outcome: 'done', executedAt: 0 }], ['executed', 1, 'id']],
    ['core/duplicate', [executed[0], executed[1], executed[0]], ['executed', 2, 'id']],
    ['core/unknown-option', [{ id: 'c-1', outcome: 'ok', executedAt: 0 }], ['executed', 0, 'outcome']],
    [
      'core/instant-without-offset',
      [{ id: 'c-1', outcome: 'done', executedAt: '2026-11-21T09:00:00' }],
      ['executed', 0, 'executedAt'],
    ],
    ['core/not-text', [{ id: 7, outcome: 'done', executedAt: 0 }], ['executed', 0, 'id']],
    ['core/wrong-type', [null], ['executed', 0]],
    ['core/wrong-type', {}, ['executed']],
  ])('%s is refused at its row', (code, rows, path) => {
    expect(() => dispositionProof(plan, rows as ExecutedDisposition[])).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  test.each(['anna@example.com', '+8613800138000', 'tel:+86 138 0013 8000'])(
    'the id %s is refused without a secret',
    (id) => {
      const telling = planOf([dueItem(id)]);
      const rows = [{ id, outcome: 'done', executedAt: 0 }] as const;
      const code = expect.objectContaining({ code: 'retention/telling-id', path: ['executed', 0, 'id'] });
      expect(() => dispositionProof(telling, rows)).toThrow(code);
      const hidden = dispositionProof(telling, rows, { secret });
      expect(verifyDispositionProof(hidden, telling, { secret }).ok).toBe(true);
      expect(() => findInProof(id, hidden)).toThrow(expect.objectContaining({ code: 'retention/telling-id' }));
    },
  );

  test('a secret that is empty is refused', () => {
    const code = expect.objectContaining({ code: 'core/not-text', path: ['options', 'secret'] });
    expect(() => dispositionProof(plan, executed, { secret: '' })).toThrow(code);
    expect(() => verifyDispositionProof(proof, plan, { secret: '' })).toThrow(code);
    expect(() => findInProof('c-1', proof, { secret: '' })).toThrow(code);
  });
});

/** A proof changed by somebody who made its digest anew. */
const forge = (change: Partial<DispositionProof>): DispositionProof => {
  const forged = { ...proof, ...change };
  return { ...forged, digest: proofDigest(forged) };
};
const entryAt = (at: number): DispositionProof['entries'][number] => proof.entries[at] as never;
const withEntry = (change: object): DispositionProof =>
  forge({ entries: [{ ...entryAt(0), ...change }, ...proof.entries.slice(1)] });

describe('a proof that does not hold', () => {
  test.each<[string, DispositionProof, string[]]>([
    ['a count', forge({ counts: { ...proof.counts, done: 3 } }), ['retention/proof-count-differs']],
    ['fewer pending', forge({ counts: { ...proof.counts, pending: 0 } }), ['retention/proof-count-differs']],
    ['a rule that did more', forge({ byRule: proof.byRule.slice(1) }), Array(4).fill('retention/proof-count-differs')],
    ['the first moment', forge({ executedFrom: 0 }), ['retention/proof-count-differs']],
    ['the day', forge({ day: '2026-11-22' }), ['retention/proof-plan-differs']],
    ['the rules', forge({ rulesDigest: 'c' }), ['retention/proof-plan-differs']],
    ['another plan', forge({ planDigest: 'c' }), ['retention/proof-other-plan']],
    ['the order', forge({ entries: [...proof.entries].reverse() }), ['retention/proof-altered']],
    ['the form', forge({ entries: [null] as never }), ['retention/proof-malformed']],
    ['a version to come', forge({ version: 2 as never }), ['retention/proof-malformed']],
    ['something added', forge({ note: 'x' } as never), ['retention/proof-altered']],
  ])('forged in %s, it is found', (_, forged, codes) => {
    const { ok, reasons } = verifyDispositionProof(forged, plan);
    expect(ok).toBe(false);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, DispositionProof, string]>([
    ['rule', withEntry({ ruleId: 'other' }), 'retention/proof-entry-differs'],
    ['action', withEntry({ action: 'archive' }), 'retention/proof-entry-differs'],
    ['day', withEntry({ dueOn: '2020-01-01' }), 'retention/proof-entry-differs'],
    ['further action', withEntry({ further: [] }), 'retention/proof-entry-differs'],
    ['record', withEntry({ recordHash: 'f'.repeat(64) }), 'retention/proof-not-in-plan'],
    ['record, of one that is held', withEntry({ recordHash: hashOf('c-5') }), 'retention/proof-not-in-plan'],
    ['record, twice', withEntry({ recordHash: entryAt(1).recordHash }), 'retention/proof-entry-twice'],
    [
      'outcome',
      withEntry({ outcome: 'failed' === entryAt(0).outcome ? 'done' : 'failed' }),
      'retention/proof-count-differs',
    ],
  ])('forged in an entry: its %s', (_, forged, code) => {
    expect(verifyDispositionProof(forged, plan).reasons.map((reason) => reason.code)).toContain(code);
  });

  test('what is no proof and no plan is refused, not believed', () => {
    const code = expect.objectContaining({ code: 'core/wrong-type' });
    expect(() => verifyDispositionProof(null as never, plan)).toThrow(code);
    expect(() => verifyDispositionProof(proof, { ...plan, items: null } as never)).toThrow(code);
    expect(() =>
      verifyDispositionProof(proof, { ...plan, items: [{ ...dueItem('c-1'), obligations: null }] } as never),
    ).toThrow(code);
    expect(verifyDispositionProof({} as never, plan).reasons.map((reason) => reason.code)).toEqual([
      'retention/proof-altered',
      'retention/proof-malformed',
    ]);
  });
});

/** Every single change of one value somewhere in some JSON. */
function changesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((element, at) => changesOf(element).map((other) => value.with(at, other)));
    return [...inside, [...value, null], ...value.map((_, at) => value.toSpliced(at, 1))];
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return [
      ...entries.flatMap(([name, child]) => changesOf(child).map((other) => ({ ...value, [name]: other }))),
      ...entries.map(([name]) => Object.fromEntries(entries.filter(([other]) => other !== name))),
      { ...value, added: 1 },
    ];
  }
  if (typeof value === 'number') return [value + 1, null, String(value)];
  return typeof value === 'string' ? [`${value}x`, null] : [0];
}

describe('any proof', () => {
  const id = fc.uuid().map((uuid) => `customer ${uuid}`);
  const action = fc.constantFrom('restrict' as const, 'archive' as const, 'anonymise' as const, 'delete' as const);
  const ruleId = fc.constantFrom('r1', 'r2', '规则');
  const item = fc.record({
    id,
    disposition: fc.constantFrom('due' as const, 'due' as const, 'hold' as const, 'review' as const),
    action,
    ruleId,
    dueOn: fc.constantFrom('2026-11-20', '2025-02-28'),
    fields: fc.constant(['email']),
    obligations: fc.constant([]),
    reasons: fc.constant([]),
  });
  const plans = fc.uniqueArray(item, { selector: (one) => one.id, minLength: 1, maxLength: 6 }).map(planOf);
  const outcome = fc.constantFrom('done' as const, 'failed' as const, 'skipped' as const);
  const cases = plans.chain((given) => {
    const due = given.items.filter(({ disposition }) => disposition === 'due').map((one) => one.id);
    const rows = fc.shuffledSubarray(due).chain((ids) =>
      fc.tuple(
        ...ids.map((one) =>
          fc.record({
            id: fc.constant(one),
            outcome,
            executedAt: fc.integer({ min: 0, max: 2e12 }),
            by: fc.constant('wang@example.com'),
          }),
        ),
      ),
    );
    return fc.record({ given: fc.constant(given), rows, key: fc.constantFrom(undefined, secret) });
  });

  test('holds for its own plan, also after a stay in a database, and does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(cases, ({ given, rows, key }) => {
        const made = dispositionProof(given, rows, { secret: key });
        expect(verifyDispositionProof(made, given, { secret: key })).toEqual({ ok: true, reasons: [] });
        expect(dispositionProof(given, [...rows].reverse(), { secret: key })).toEqual(made);
        const stored = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(made).reverse())));
        expect(verifyDispositionProof(stored, given, { secret: key }).ok).toBe(true);
        const { due, done, failed, skipped, pending } = made.counts;
        expect(done + failed + skipped + pending).toBe(due);
        for (const row of rows) expect(findInProof(row.id, made, { secret: key })?.outcome).toBe(row.outcome);
      }),
      { seed, numRuns: 150 },
    );
  });

  test('contains no id, no field and nobody who did it', () => {
    fc.assert(
      fc.property(cases, ({ given, rows, key }) => {
        const text = JSON.stringify(dispositionProof(given, rows, { secret: key }));
        for (const one of given.items) expect(text.includes(one.id.slice(9))).toBe(false);
        expect(text).not.toMatch(/customer|email|wang|example/);
      }),
      { seed, numRuns: 150 },
    );
  });

  test('is not believed after any single change to it or to the plan', () => {
    const isBelieved = (given: unknown, ofPlan: unknown): boolean => {
      try {
        return verifyDispositionProof(given as DispositionProof, ofPlan as DispositionPlan).ok;
      } catch (error) {
        expect(error).toMatchObject({ '~waimao': true });
        return false;
      }
    };
    fc.assert(
      fc.property(cases, ({ given, rows }) => {
        const made = dispositionProof(given, rows);
        for (const changed of changesOf(made)) expect(isBelieved(changed, given)).toBe(false);
        // the digest of a plan covers its decisions; not the reasons given for them, nor the rows left out
        const covered = ({ issues, ...rest }: DispositionPlan): unknown => ({
          ...rest,
          items: rest.items.map(({ reasons, ...one }) => one),
        });
        const bare = JSON.stringify(covered(given));
        for (const changed of changesOf(covered(given)) as DispositionPlan[]) {
          if (JSON.stringify(changed) === bare || 'added' in changed) continue;
          if (changed.items?.some((one) => one && 'added' in one)) continue;
          expect([isBelieved(made, changed), JSON.stringify(changed)]).toEqual([false, JSON.stringify(changed)]);
        }
      }),
      { seed, numRuns: 12 },
    );
  });
});
