import { type IsoDate, isWaimaoError } from 'waimao';
import { type RequestDeadline, requestDeadline } from 'waimao/consent';
import { isHoliday } from 'waimao/holidays';
import {
  acceptRules,
  type CompiledRetention,
  compileRetention,
  type DispositionPlan,
  defaultRetentionRules,
  type Hold,
  type PlanItem,
  planDisposition,
  type RetentionRecord,
  type RetentionRule,
  statutoryRules,
} from 'waimao/retention';
import { firmZone } from './firm-day.ts';
import type { CustomerHistory } from './gather-histories.ts';
import type { HolidayCalendars } from './holiday-calendars.ts';
import type { MorningInput } from './read-input.ts';
import type { HoldRecord, PersonRecord, RequestRecord } from './reading/compliance-records.ts';
import { type Rehearsal, rehearseDisposition } from './rehearse-disposition.ts';
import { customerInPerson, firmJurisdiction, retentionRecords, runningContract } from './retention-records.ts';

/** Who has read which countries' rules; of all others the library's table gives advice only. */
export const counsel = { by: 'Fang Law', on: '2025-11-28' } as const;
export const acceptedCountries: readonly string[] = [firmJurisdiction, 'DE', 'GB', 'US'];

/** A request of a person, the last days for the answer, and what the plan says of the person's record. */
export interface JudgedRequest {
  readonly request: RequestRecord;
  readonly person: PersonRecord;
  readonly deadline: RequestDeadline;
  readonly item: PlanItem | null;
}

/** What must be kept, what must go and what somebody has to look at: a dry run. */
export interface DispositionDecisions {
  readonly rules: readonly RetentionRule[];
  /** Countries of customers whose rules nobody has confirmed, and those of which the library has none. */
  readonly unaccepted: readonly string[];
  readonly withoutRules: readonly string[];
  readonly holds: readonly Hold[];
  readonly records: ReadonlyMap<string, RetentionRecord>;
  readonly plan: DispositionPlan;
  readonly requests: readonly JudgedRequest[];
  /** By hold that is over and stopped the clock: the records that would be due without it. */
  readonly tolled: ReadonlyMap<string, readonly string[]>;
  /** The plan carried out on copies in memory; no file changes. */
  readonly rehearsal: Rehearsal;
}

/**
 * Plans the clean-up of people, customers and invoices; `null` where there are no people on file.
 *
 * @param disposed - Records of which something went before, as they are now.
 */
export function decideDisposition(
  input: MorningInput,
  histories: readonly CustomerHistory[],
  holidays: HolidayCalendars,
  now: string,
  today: IsoDate,
  disposed: ReadonlyMap<string, RetentionRecord>,
): DispositionDecisions | null {
  const { people, requests } = input;
  if (people.length === 0) return null;
  const { rules, compiled, unaccepted, withoutRules } = morningRules(input, now);
  const holds = input.holds.map(toHold);
  const list = retentionRecords(input, histories, today).map((record) => disposed.get(record.id) ?? record);
  const records = new Map(list.map((record) => [record.id, record]));
  const plan = planDisposition(list, compiled, { holds });
  const dueWithout = (id: string): string[] => {
    const others = holds.filter((hold) => hold.id !== id);
    const { items } = planDisposition(list.slice(0, people.length), compiled, { holds: others });
    return items.filter((item) => item.disposition === 'due').map((item) => item.id);
  };
  const due = new Set(plan.items.filter(({ disposition }) => disposition === 'due').map(({ id }) => id));
  const over = holds.filter(({ tolls, to }) => tolls === true && to !== undefined && to < today);
  const itemOf = new Map(plan.items.map((item) => [item.id, item]));
  const personOf = new Map(people.map((person) => [person.id, person]));
  return {
    rules,
    unaccepted,
    withoutRules,
    holds,
    records,
    plan,
    requests: requests.flatMap((request) => {
      const person = personOf.get(request.personId);
      if (person === undefined) return [];
      const deadline = deadlineOf(request, person, holidays);
      return [{ request, person, deadline, item: itemOf.get(person.id) ?? null }];
    }),
    tolled: new Map(over.map(({ id }) => [id, dueWithout(id).filter((one) => !due.has(one))])),
    rehearsal: rehearseDisposition(plan, records, now, today),
  };
}

/** The rules for everybody on file, arranged for the day. */
function morningRules(
  { customers, people }: Pick<MorningInput, 'customers' | 'people'>,
  now: string,
): Pick<DispositionDecisions, 'rules' | 'unaccepted' | 'withoutRules'> & { readonly compiled: CompiledRetention } {
  const countries = [...new Set([...customers, ...people].flatMap(({ country }) => country ?? []))].sort();
  const open = countries.filter((country) => !acceptedCountries.includes(country));
  const known = new Map(open.map((country) => [country, rulesOf(country)]));
  const rules = [...firmRules(), ...acceptRules(acceptedCountries, counsel), ...[...known.values()].flat()];
  return {
    rules,
    compiled: compileRetention(rules, { now, timeZone: firmZone }),
    unaccepted: open.filter((country) => known.get(country)?.length !== 0),
    withoutRules: open.filter((country) => known.get(country)?.length === 0),
  };
}

/** The library's usual schedule, and two rules of the firm's own. */
function firmRules(): RetentionRule[] {
  const vouchers = acceptRules([firmJurisdiction], counsel).find(({ scope }) =>
    scope?.recordTypes?.includes('invoice'),
  );
  return [
    ...defaultRetentionRules,
    // while a contract runs, somebody looks before a former contact of that customer goes
    {
      id: 'contract-runs-3y',
      effect: 'dispose',
      action: 'anonymise',
      scope: { recordTypes: ['contact'], tags: [runningContract] },
      trigger: ['lastSubjectActivity', 'createdOn'],
      period: { years: 3 },
      review: true,
    },
    // who bought in person stands on the invoices: those fields are kept as long as the invoices are
    ...(vouchers === undefined
      ? []
      : [
          {
            ...vouchers,
            id: 'invoices-of-persons',
            trigger: 'invoiceDate',
            scope: { recordTypes: ['contact'], tags: [customerInPerson], fields: ['name', 'invoice.*'] },
          },
        ]),
  ];
}

/** None where the library has none for the country. */
function rulesOf(country: string): RetentionRule[] {
  try {
    return statutoryRules([country]);
  } catch (error) {
    if (isWaimaoError(error) && error.code === 'retention/no-statutory-rules') return [];
    throw error;
  }
}

/** A hold in the words of the library. */
export function toHold({ id, reason, from, to, tolls, placedBy, ...scope }: HoldRecord): Hold {
  const lists = Object.entries({
    groups: scope.groups,
    jurisdictions: scope.jurisdictions,
    recordTypes: scope.recordTypes,
    recordIds: scope.recordIds,
  }).filter(([, list]) => list.length > 0);
  return {
    id,
    reason,
    from,
    tolls,
    scope: Object.fromEntries(lists),
    ...(to === null ? {} : { to }),
    ...(placedBy === null ? {} : { placedBy }),
  };
}

function deadlineOf(
  { kind, receivedOn }: RequestRecord,
  { country }: PersonRecord,
  { byCountry }: HolidayCalendars,
): RequestDeadline {
  const calendar = country === null ? undefined : byCountry.get(country);
  const holidays = calendar === undefined ? null : (day: IsoDate): boolean => isHoliday(calendar, day);
  return requestDeadline(kind, { receivedOn, jurisdiction: country, holidays });
}
