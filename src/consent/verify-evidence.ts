import { requireObject } from '../core/require.ts';
import type { ConsentEvent } from './consent-event.ts';
import { normaliseMethod } from './internal/evidence.ts';
import { readEvent } from './internal/read-events.ts';
import { readRules } from './internal/read-rules.ts';
import type { ConsentRules } from './policy.ts';

/** What the proof of a consent lacks. */
export type EvidenceGap = 'who' | 'when' | 'which-text' | 'how' | 'what-for';

/**
 * Tells what lacks for proving a consent later (GDPR 7(1)).
 *
 * - `who`: the person, `subjectId`
 * - `when`: a moment or a day that can be read
 * - `which-text`: the notice with its version, or a hash of the text shown
 * - `how`: the method, and where it was taken (`evidence.source`); a method that gives no consent, such as a ticked box,
 *   proves none
 * - `what-for`: at least one purpose
 *
 * Whether a double opt-in was confirmed is not seen here: that is another event.
 *
 * @param event - The event to look at.
 * @param rules - Rules of your own; their `invalidMethods` count.
 * @returns The gaps, in the order above; empty when nothing lacks.
 * @throws A `WaimaoError` `core/wrong-type` or `core/unknown-option` for what is no event.
 *
 * @example
 * ```ts
 * import { verifyEvidence } from 'waimao/consent';
 *
 * const event = { type: 'given', subjectId: 'c-17', at: '2026-03-02T10:00:00Z', method: 'checkbox' } as const;
 * verifyEvidence(event); // => ['which-text', 'how', 'what-for']
 * const proof = { noticeId: 'web', noticeVersion: '3', purposes: ['marketing'], evidence: { source: 'fair form 12' } };
 * verifyEvidence({ ...event, ...proof }); // => []
 * ```
 */
export function verifyEvidence(event: ConsentEvent, rules: ConsentRules = USUAL): readonly EvidenceGap[] {
  const { subjectId, noticeId, noticeVersion, method, purposes, evidence } = requireObject(event, []);
  const { invalid } = readRules(rules);
  const isTextKnown = (isGiven(noticeId) && isGiven(noticeVersion)) || isGiven(evidence?.textHash);
  const isWayKnown = isGiven(method) && !invalid.has(normaliseMethod(method)) && isGiven(evidence?.source);
  const known: readonly (readonly [EvidenceGap, boolean])[] = [
    ['who', isGiven(subjectId)],
    ['when', readEvent(event, []).since !== null],
    ['which-text', isTextKnown],
    ['how', isWayKnown],
    ['what-for', purposes?.some(isGiven) === true],
  ];
  return known.flatMap(([gap, isKnown]) => (isKnown ? [] : [gap]));
}

/** Old systems write an empty text, or blanks, for what they do not know. */
function isGiven(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** One value, so that it is read once. */
const USUAL: ConsentRules = {};
