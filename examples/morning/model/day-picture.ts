import type { EpochMs } from 'waimao';
import { type OpenInterval, overlapChart } from 'waimao/windows';
import { toLocal } from 'waimao/zones';
import type { DayBar, DayPicture, DayRow } from '../contact-model.ts';
import type { MorningDecisions } from '../decide.ts';
import type { ContactDecision } from '../decide-contacts.ts';
import { firmZone } from '../firm-day.ts';
import type { MorningInput } from '../read-input.ts';
import type { Bilingual } from '../report-model.ts';
import { clock, clockName, placeLabel, spans, weekday } from './local-words.ts';

/** How many places are drawn at once; the others are folded away. */
const mostPlaces = 26;

interface Place {
  readonly label: Bilingual;
  readonly customers: ContactDecision[];
}

/** The reps' hours and, below them, the hours of the customers by country and zone, on the firm's clock. */
export function dayPicture(input: MorningInput, { contacts, today }: MorningDecisions): DayPicture {
  const { from, to, shifts, byCustomer } = contacts;
  const start = toLocal(firmZone, from);
  const axis = overlapChart([{ name: firmZone, zone: firmZone, windows: [] }], start.date, {
    dayStart: start.time,
  }).data;
  const places = new Map<string, Place>();
  for (const { id, country } of input.customers) {
    const decision = byCustomer.get(id);
    if (decision === undefined) continue;
    const isUncertain = decision.own.reasons.some(({ code }) => code === 'windows/zone-uncertain');
    const key = `${country} ${isUncertain ? '?' : decision.zone}`;
    const label = isUncertain
      ? { en: `${country}, zone not sure`, zh: `${country} 时区不确定` }
      : placeLabel(decision.zone, country);
    const place = places.get(key) ?? { label, customers: [] };
    place.customers.push(decision);
    places.set(key, place);
  }
  const rows = [...places.values()]
    .sort((a, b) => b.customers.length - a.customers.length)
    .map((place) => ({ place, first: firstOpening(place) }));
  const byTime = (part: typeof rows): DayRow[] =>
    part.toSorted((a, b) => a.first - b.first).map(({ place }) => placeRow(place, from, to, today));
  return {
    date: today,
    clock: clockName(firmZone),
    ticks: (axis.rows[0]?.ticks ?? [])
      .filter(({ time }) => Number(time.slice(0, 2)) % 3 === 0)
      .map(({ minute, time, date }) => ({
        percent: (minute / axis.minutes) * 100,
        label:
          time === '00:00'
            ? weekday(date)
            : { en: String(Number(time.slice(0, 2))), zh: String(Number(time.slice(0, 2))) },
        isNewDay: time === '00:00',
      })),
    reps: shifts.map(({ rep, open }) => ({
      label: { en: `${rep.id} ${rep.name}`, zh: `${rep.id} ${rep.name}` },
      note: open.length === 0 ? { en: 'away', zh: '不在' } : spans(open, firmZone, today),
      bars: barsOf([open], 1, from, to, today),
      covered: [],
    })),
    places: byTime(rows.slice(0, mostPlaces)),
    more: byTime(rows.slice(mostPlaces)),
  };
}

function firstOpening({ customers }: Place): number {
  return Math.min(...customers.map(({ own }) => own.windows[0]?.start ?? Number.POSITIVE_INFINITY));
}

function placeRow({ label, customers }: Place, from: EpochMs, to: EpochMs, today: string): DayRow {
  const reachable = customers.filter(({ ownerId, shared }) => ownerId !== null && shared.windows.length > 0).length;
  return {
    label,
    note: {
      en: `${reachable} in their rep’s hours`,
      zh: `${reachable} 个在业务员班次内`,
    },
    count: customers.length,
    bars: barsOf(
      customers.map(({ own }) => own.windows),
      customers.length,
      from,
      to,
      today,
    ),
    covered: barsOf(
      customers.map(({ ownerId, shared }) => (ownerId === null ? [] : shared.windows)),
      customers.length,
      from,
      to,
      today,
    ),
  };
}

/** How large a part of `whole` is open, stretch by stretch; what is open for nobody is left out. */
function barsOf(
  lists: readonly (readonly OpenInterval[])[],
  whole: number,
  from: EpochMs,
  to: EpochMs,
  today: string,
): DayBar[] {
  const steps = new Map<EpochMs, number>();
  for (const { start, end } of lists.flat()) {
    steps.set(start, (steps.get(start) ?? 0) + 1);
    steps.set(end, (steps.get(end) ?? 0) - 1);
  }
  const moments = [...steps].filter(([, step]) => step !== 0).sort(([a], [b]) => a - b);
  let open = 0;
  return moments.flatMap(([start, step], at) => {
    open += step;
    const end = moments[at + 1]?.[0] ?? start;
    if (open === 0) return [];
    const [left, right] = [clock(start, firmZone, today).en, clock(end, firmZone, today).en];
    return [
      {
        start: ((start - from) / (to - from)) * 100,
        width: ((end - start) / (to - from)) * 100,
        share: open / whole,
        title: `${left}–${right}: ${open}/${whole}`,
      },
    ];
  });
}
