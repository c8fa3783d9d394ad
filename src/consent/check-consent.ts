import type { ConsentEvent } from './consent-event.ts';
import type { ConsentDecision, ConsentQuestion } from './consent-question.ts';
import { readCheck } from './internal/check.ts';
import { byModel } from './internal/row-steps.ts';
import { steps } from './internal/steps.ts';
import type { ConsentRules } from './policy.ts';

const USUAL: ConsentRules = {};

/**
 * Tells whether a person may be contacted for a purpose on a channel, on what ground, and what has to go along.
 *
 * The first hit decides, and stands first in `reasons`:
 *
 * 1. what is no marketing goes; 2. an address on the suppression list gets nothing else; 3. where the place is not known, the
 *    strictest rules hold; 4. an opt-out signal stops sale and sharing; 5. a withdrawal, refusal or expiry holds until a newer grant, and
 *    at one and the same time it wins; 6. so does an objection; 7. consent is not asked for again before the waiting time is over
 * 8. a grant must be for this purpose, channel and controller; 9. by a method that gives consent; 10. with time and source;
 *    11. of a time that has come; 12. confirmed, where it is a double opt-in; 13. on a notice that still holds; 15. not too old;
 *    16. of its own, where the law asks for that, unless the use is needed for a contract. One grant that stands all of it is enough. If
 *    all fail, the contact is refused even where none was needed: who asked for consent does not change over to another ground (EDPB
 *    Guidelines 05/2020, 121–123)
 * 14. without any grant, a relation may imply consent until its last day; 17. else the rules of the place decide by kind of recipient
 *
 * Letters are allowed until the person says no. Rules of low confidence allow nothing by themselves. Remarks on the rules (not
 * reviewed, older than 18 months, of low confidence) stand after what decided.
 *
 * @param events - The history of one person, in any order.
 * @param question - What is to be sent, when, and to whom.
 * @param rules - What differs from the usual rules. An object is read once: hand in a new one instead of changing it.
 * @returns Whether it is allowed, on what ground, with the reasons and what the law asks for along with it.
 * @throws A `WaimaoError` `core/not-text`, `core/wrong-type`, `core/unknown-option`, `core/not-a-date`, `core/not-an-instant`,
 * `core/instant-without-offset`, `core/not-a-number`, `core/not-an-integer`, `core/out-of-range`.
 *
 * @example
 * ```ts
 * import { checkConsent } from 'waimao/consent';
 *
 * const question = { purpose: 'marketing', channel: 'email', at: '2026-11-20', jurisdiction: 'DE', recipientKind: 'corporate' } as const;
 * checkConsent([], question).reasons[0]?.code; // => 'consent/consent-required'
 * checkConsent([], { ...question, jurisdiction: 'GB' }).basis; // => 'legitimate-interests'
 *
 * const given = { type: 'given', at: '2026-03-01T09:00:00Z', purposes: ['marketing'], evidence: { source: 'fair' } } as const;
 * checkConsent([given], question).basis; // => 'consent'
 * const withdrawn = { type: 'withdrawn', at: '2026-11-20T10:00:00Z' } as const;
 * checkConsent([given, withdrawn], question).reasons;
 * // => [{ code: 'consent/withdrawn', params: { purpose: 'marketing', channel: 'email', since: 1795168800000 } }]
 * checkConsent([withdrawn], { ...question, purpose: 'shipment-notice' }).allowed; // => true
 * ```
 */
export function checkConsent(
  events: readonly ConsentEvent[],
  question: ConsentQuestion,
  rules: ConsentRules = USUAL,
): ConsentDecision {
  const check = readCheck(events, question, rules);
  for (const step of steps) {
    const decision = step(check);
    if (decision !== undefined) return decision;
  }
  return byModel(check);
}
