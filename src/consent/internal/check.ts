import { parseIsoDate } from '../../core/dates.ts';
import { requireList, requireObject, requireOneOf, requireText } from '../../core/require.ts';
import type { ConsentEvent } from '../consent-event.ts';
import type { ConsentQuestion, Relationship, Suppression } from '../consent-question.ts';
import { jurisdictionRule } from '../jurisdiction-of.ts';
import type { JurisdictionRule, MarketingModel, RecipientKind } from '../jurisdiction-rule.ts';
import type { ConsentRules } from '../policy.ts';
import { type AsOf, readAsOf } from './as-of.ts';
import { saysNo } from './coverage.ts';
import { isDataUse } from './decide.ts';
import { hasHappened, type ReadEvent, readEvents } from './read-events.ts';
import { type ReadRules, readRules } from './read-rules.ts';

/** A question on its way through the steps. */
export interface Check {
  readonly purpose: string;
  readonly channel: string;
  readonly jurisdiction: string | null;
  readonly kind: RecipientKind;
  readonly relationship: Relationship;
  readonly controller: string | null;
  readonly suppression: Suppression | null;
  readonly asOf: AsOf;
  readonly rules: ReadRules;
  readonly row: JurisdictionRule;
  /** Whether `row` is of the place, not the strictest for want of one. */
  readonly isKnown: boolean;
  readonly model: MarketingModel;
  /** Whether it asks for consent. */
  readonly asks: boolean;
  /** What has happened, and of that apart: what ended consent, the opt-out signals, and the grants. */
  readonly events: readonly ReadEvent[];
  readonly ends: readonly ReadEvent[];
  readonly signals: readonly ReadEvent[];
  readonly given: readonly ReadEvent[];
  /** Grants of a time to come: clocks may differ. */
  readonly upcoming: readonly ReadEvent[];
  /** What will have ended consent then. */
  readonly upcomingEnds: readonly ReadEvent[];
  /** The grants that have stood so far: each step takes away those that fail it. */
  grants: readonly ReadEvent[];
  /** What else consent was given for, where not for this. */
  otherPurposes: string | null;
}

/** What holds where nothing is known: consent first, on its own for data that goes out, and nothing instead of it. */
const strictest: JurisdictionRule = {
  code: '',
  email: { other: 'opt-in' },
  obligations: ['unsubscribe-link', 'sender-name'],
  separateConsent: true,
  source: '',
  asOf: '',
  confidence: 'H',
  reviewed: false,
};

const kinds: readonly RecipientKind[] = [
  'corporate',
  'role-address',
  'business-contact',
  'sole-trader',
  'partnership',
  'individual',
];

/** Reads events, question and rules; what is nonsense is refused. @internal */
export function readCheck(events: readonly ConsentEvent[], question: ConsentQuestion, rules: ConsentRules): Check {
  const read = readRules(rules);
  const { at, dayOf, controller, suppression } = requireObject(question, ['question']);
  const purpose = requireText(question.purpose, ['question', 'purpose']);
  const channel = requireText(question.channel, ['question', 'channel']);
  const kind = question.recipientKind ?? 'individual';
  if (!kinds.includes(kind)) requireOneOf(kind, kinds, ['question', 'recipientKind']);
  const asOf = readAsOf(at, dayOf, ['question', 'at']);
  const jurisdiction = question.jurisdiction ?? null;
  if (jurisdiction !== null && typeof jurisdiction !== 'string')
    requireText(jurisdiction, ['question', 'jurisdiction']);
  const row = jurisdictionRule(jurisdiction, read);
  return {
    purpose,
    channel,
    jurisdiction,
    kind,
    relationship: readRelationship(question.relationship),
    controller: controller ?? null,
    suppression: suppression === undefined || suppression === null ? null : readSuppression(suppression),
    asOf,
    rules: read,
    row: row ?? strictest,
    isKnown: row !== undefined,
    model: modelOf(row, isDataUse({ purpose, rules: read }) ? '' : channel, kind),
    asks: read.askPurposes.includes(purpose),
    ...sorted(readEvents(events), asOf),
    grants: NONE,
    otherPurposes: null,
  };
}

/** The events by what they are asked for. */
function sorted(
  all: readonly ReadEvent[],
  asOf: AsOf,
): Pick<Check, 'events' | 'ends' | 'signals' | 'given' | 'upcoming' | 'upcomingEnds'> {
  const events: ReadEvent[] = [];
  const ends: ReadEvent[] = [];
  const signals: ReadEvent[] = [];
  const given: ReadEvent[] = [];
  const upcoming: ReadEvent[] = [];
  const upcomingEnds: ReadEvent[] = [];
  for (const event of all) {
    if (hasHappened(event, asOf)) {
      events.push(event);
      if (event.type === 'given') given.push(event);
      else if (event.type === 'opt-out-signal') signals.push(event);
      else if (saysNo(event)) ends.push(event);
    } else if (event.type === 'given') upcoming.push(event);
    else if (saysNo(event)) upcomingEnds.push(event);
  }
  return { events, ends, signals, given, upcoming, upcomingEnds };
}

const NONE: readonly ReadEvent[] = [];
const KEYS = ['question', 'suppression', 'keys'];
const NO_RELATIONSHIP: Relationship = {};

function readRelationship(relationship: Relationship | null | undefined): Relationship {
  if (relationship === undefined || relationship === null) return NO_RELATIONSHIP;
  const { lastPurchaseOn, lastInquiryOn } = requireObject(relationship, ['question', 'relationship']);
  if (lastPurchaseOn !== undefined && lastPurchaseOn !== null) {
    parseIsoDate(lastPurchaseOn, ['question', 'relationship', 'lastPurchaseOn']);
  }
  if (lastInquiryOn !== undefined && lastInquiryOn !== null) {
    parseIsoDate(lastInquiryOn, ['question', 'relationship', 'lastInquiryOn']);
  }
  return relationship;
}

function readSuppression(suppression: Suppression): Suppression {
  const { keys } = requireObject(suppression, ['question', 'suppression']);
  if (!Array.isArray(keys) && !('has' in requireObject(keys, KEYS))) requireList(keys as never, KEYS);
  return suppression;
}

/** Letters may be sent until the person objects, wherever the rules are known; calls have rules of their own in some places. */
function modelOf(row: JurisdictionRule | undefined, channel: string, kind: RecipientKind): MarketingModel {
  if (row === undefined) return 'opt-in';
  if (channel === 'post') return 'opt-out';
  const models = channel === 'phone' && row.phone !== undefined ? row.phone : row.email;
  return models[kind] ?? models.other;
}
