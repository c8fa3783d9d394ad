import type { DispositionAction, Hold, RetentionRecord, RetentionRule } from 'waimao/retention';
import { seeded } from '../random.ts';

/** The day of all plans. */
export const today = '2026-11-22';

const DAY_MS = 86_400_000;
const PEOPLE = ['lead', 'prospect', 'contact'];
const ACTIVITY = ['lastSubjectActivity', 'createdOn'];

/** Twenty rules of a trade CRM: by type, place and tag, of whole records and of fields, from events and from the ends of years. */
export const rules: readonly RetentionRule[] = [
  dispose('inactive-3y', 'anonymise', ACTIVITY, { years: 3 }, { recordTypes: PEOPLE }),
  { ...dispose('erase-4y', 'delete', ACTIVITY, { years: 4 }, { recordTypes: PEOPLE }), grace: { days: 30 } },
  dispose('customer-3y', 'anonymise', ACTIVITY, { years: 3 }, { recordTypes: ['customer'] }),
  dispose('fr-prospects', 'anonymise', ACTIVITY, { months: 36 }, { recordTypes: PEOPLE, jurisdictions: ['FR'] }),
  dispose('it-marketing', 'anonymise', ACTIVITY, { months: 24 }, { jurisdictions: ['IT'], tags: ['marketing'] }),
  dispose('tender-7y', 'anonymise', ACTIVITY, { years: 7 }, { tags: ['tender'] }),
  dispose('phones', 'delete', ACTIVITY, { years: 3 }, { recordTypes: ['contact', 'customer'], fields: ['phone'] }),
  dispose('notes', 'delete', ACTIVITY, { years: 2, months: 11 }, { fields: ['notes'] }),
  dispose('papers-15y', 'delete', ['documentDate'], { years: 15 }, { recordTypes: ['invoice', 'order'] }),
  { ...dispose('all-20y', 'delete', ['createdOn'], { years: 20 }, {}), appliesTo: 'all' },
  retain('de-vouchers', 'invoiceDate', { years: 8 }, { recordTypes: ['invoice'], jurisdictions: ['DE'] }),
  retain('de-books', 'documentDate', { years: 10 }, { recordTypes: ['order', 'invoice'], jurisdictions: ['DE'] }),
  fiscal('fr-accounts', { years: 10 }, { recordTypes: ['invoice', 'order'], jurisdictions: ['FR'] }),
  retain('gb-tax', 'documentDate', { years: 6 }, { recordTypes: ['invoice', 'order'], jurisdictions: ['GB'] }),
  retain('us-export', 'documentDate', { years: 5 }, { recordTypes: ['order'], jurisdictions: ['US'] }),
  retain('us-sanctions', 'documentDate', { years: 10 }, { recordTypes: ['order'], jurisdictions: ['US'] }),
  fiscal('cn-vouchers', { years: 30 }, { recordTypes: ['invoice', 'order'], jurisdictions: ['CN'] }),
  retain('eu-processing', 'lastProcessing', { years: 1 }, { jurisdictions: ['EU'], fields: ['consent'] }),
  retain(
    'contract',
    'contractEnd',
    { years: 3 },
    { recordTypes: ['customer', 'contact'], fields: ['name', 'address'] },
  ),
  {
    ...retain('warranty', 'documentDate', { months: 36 }, { recordTypes: ['order', 'invoice'] }),
    anchor: 'endOfMonth',
  },
];

/** The same with nothing that leaves a record out: all twenty are asked of every record. Duties keep a field. */
export const rulesForAll: readonly RetentionRule[] = rules.map((rule): RetentionRule => {
  if (rule.effect === 'retain') return { ...rule, trigger: 'createdOn', scope: { fields: ['name'] } };
  const period = rule.id === 'it-marketing' ? { months: 37 } : rule.period; // else most would be due
  return { ...rule, trigger: 'lastSubjectActivity', period, scope: undefined };
});

function dispose(
  id: string,
  action: DispositionAction,
  trigger: readonly string[],
  period: RetentionRule['period'],
  scope: RetentionRule['scope'],
): RetentionRule {
  return { id, effect: 'dispose', action, trigger, period, scope };
}

function retain(
  id: string,
  trigger: string,
  period: RetentionRule['period'],
  scope: RetentionRule['scope'],
): RetentionRule {
  return { id, effect: 'retain', trigger, period, scope, anchor: 'endOfYear' };
}

function fiscal(id: string, period: RetentionRule['period'], scope: RetentionRule['scope']): RetentionRule {
  return { ...retain(id, 'documentDate', period, scope), anchor: { fiscalYearEnd: '03-31' } };
}

const types = ['lead', 'lead', 'prospect', 'contact', 'contact', 'contact', 'customer', 'customer', 'invoice', 'order'];
const places = ['DE', 'US', 'FR', 'GB', 'CN', 'IT', 'BR', 'ES', 'JP', 'NL'].map((code) => [code]);
const severalPlaces = [
  ['DE', 'FR'],
  ['US', 'CN'],
];
const fieldsOf = ['name', 'address', 'email', 'phone', 'notes', 'consent'];
const noTags: readonly string[] = [];
const tags = [['tender'], ['marketing'], ['vip']];

/** How records are made. */
export interface Mix {
  readonly count: number;
  /** The share of people who have not been heard of for more than three years. */
  readonly oldShare: number;
  /** Moments with an offset in place of civil days. */
  readonly instants?: boolean;
}

/** The records of a CRM: types, places, tags, groups, events; half a percent lack a date. */
export function recordsOf({ count, oldShare, instants = false }: Mix): RetentionRecord[] {
  const random = seeded(17);
  const draw = (below: number): number => Math.floor(random() * below);
  const end = Date.parse(today);
  const ago = (days: number): string => {
    const moment = new Date(end - days * DAY_MS + draw(86_400) * 1000).toISOString();
    return instants ? moment : moment.slice(0, 10);
  };
  return Array.from({ length: count }, (_, index): RetentionRecord => {
    const recordType = types[draw(types.length)] as string;
    const isPaper = recordType === 'invoice' || recordType === 'order';
    const quiet = random() < oldShare ? 1100 + draw(3000) : draw(1060);
    const created = quiet + 1 + draw(1000);
    const jurisdictions = draw(20) === 0 ? severalPlaces[draw(2)] : places[draw(places.length)];
    const dates = isPaper
      ? {
          createdOn: ago(created),
          documentDate: ago(draw(2500)),
          invoiceDate: ago(draw(2500)),
          lastSubjectActivity: ago(quiet),
        }
      : { createdOn: ago(created), lastSubjectActivity: draw(200) === 0 ? 'soon' : ago(quiet) };
    return {
      id: `r-${index}`,
      recordType,
      jurisdictions: jurisdictions ?? [],
      tags: draw(5) === 0 ? (tags[draw(tags.length)] ?? noTags) : noTags,
      groups: [`g-${draw(50_000)}`],
      triggers: { ...dates, lastProcessing: ago(draw(900)), contractEnd: draw(2) === 0 ? 'not-yet' : ago(draw(2000)) },
      fields: fieldsOf,
    };
  });
}

/** 250 disputes over records and 50 over groups of companies: about an eighth of a percent of a million records. */
export const holds: readonly Hold[] = Array.from({ length: 300 }, (_, index): Hold => {
  const scope = index < 250 ? { recordIds: [`r-${index * 37}`] } : { groups: [`g-${index * 11}`] };
  return { id: `h-${index}`, reason: 'dispute', from: '2026-01-01', scope, tolls: index % 2 === 0 };
});

/** The rules that a record is under, by the three lists of their scopes. */
export function rulesFor(
  { recordType = '', jurisdictions = [], tags = [] }: RetentionRecord,
  among: readonly RetentionRule[],
): RetentionRule[] {
  return among.filter(({ scope = {} }) => {
    if (scope.recordTypes?.includes(recordType) === false) return false;
    if (scope.tags !== undefined && !tags.some((tag) => scope.tags?.includes(tag))) return false;
    return scope.jurisdictions === undefined || jurisdictions.some((code) => reaches(scope.jurisdictions, code));
  });
}

const eu = new Set(['DE', 'FR', 'IT', 'ES', 'NL']);

function reaches(codes: readonly string[] | undefined, code: string): boolean {
  return codes?.includes(code) === true || (eu.has(code) && codes?.includes('EU') === true);
}
