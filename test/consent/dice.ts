import fc from 'fast-check';
import type { ConsentEvent } from '../../src/consent/consent-event.ts';

export const seed = 20_261_121;
export const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;

export const purposes = ['marketing', 'survey', 'sale', 'consent-request', 'transfer-abroad'] as const;
export const channels = ['email', 'phone', 'post'] as const;

function some(names: readonly string[]): fc.Arbitrary<string[] | undefined> {
  return fc.option(fc.subarray([...names], { minLength: 0, maxLength: 2 }), { nil: undefined, freq: 3 });
}

/** Times close together, so that there are ties; before, at and after now; some lost, some of a day only. */
const time: fc.Arbitrary<ConsentEvent['at']> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -6, max: 2 }).map((hours) => NOW + hours * HOUR) },
  { weight: 1, arbitrary: fc.constantFrom('2026-11-19', '2026-11-20') },
  { weight: 1, arbitrary: fc.constantFrom(null, 'lost') },
);

/** One entry of a history, complete or not. */
export const event: fc.Arbitrary<ConsentEvent> = fc.record({
  type: fc.constantFrom<ConsentEvent['type']>(
    'given',
    'given',
    'given',
    'confirmed',
    'requested',
    'refused',
    'withdrawn',
    'expired',
    'objected',
    'opt-out-signal',
  ),
  at: time,
  purposes: some(purposes),
  channels: some(channels),
  method: fc.constantFrom('checkbox', 'checkbox', 'double-opt-in', 'pre-ticked', undefined),
  evidence: fc.constantFrom({ source: 'fair' }, { source: 'fair' }, undefined),
});

/** The history of one person. */
export const history: fc.Arbitrary<ConsentEvent[]> = fc.array(event, { maxLength: 7 });
