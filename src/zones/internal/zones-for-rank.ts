import type { ZoneCandidate, ZoneEvidence } from '../zones-for.ts';
import { type Clock, clockOfZone, countryClocks } from './zones-for-clocks.ts';
import type { PhonePlace } from './zones-for-phone.ts';
import type { RegionZones } from './zones-for-places.ts';

/** What the fields of a record were found to say. @internal */
export interface PlaceFacts {
  /** The country, or the territory with a code of its own that the region names. */
  readonly home: string;
  /** Whether the country was stated; else it follows from the phone. */
  readonly isStated: boolean;
  /** Whether the region is a territory with a code of its own. */
  readonly isTerritory: boolean;
  readonly region: RegionZones | undefined;
  readonly city: readonly string[] | undefined;
  readonly phone: PhonePlace | undefined;
}

/** A clock with the zone that stands for it, and the fields that name it. */
interface Named {
  readonly clock: Clock;
  readonly zone: string;
  readonly by: readonly ZoneEvidence[];
}

type Confidence = ZoneCandidate['confidence'];

/** Weighs the evidence: which clocks are left, in which order, and how sure each is. @internal */
export function rankClocks(facts: PlaceFacts): readonly ZoneCandidate[] {
  const { clocks: own, dominant } = countryClocks().get(facts.home) ?? { clocks: [], dominant: false };
  const told = namedBy(facts.phone?.zones ?? [], ['phone']);
  const place = placeOf(facts);
  const toldHere = told.filter(({ clock }) => own.includes(clock));
  const narrowed = place.stated.length > 0 ? place.stated : toldHere;
  const all = narrowed.length > 0 ? narrowed : own.map((clock) => named(clock, facts.isTerritory ? ['region'] : []));

  const isTold = ({ clock }: Named): boolean => told.some((other) => other.clock === clock);
  const sorted = [...all.filter(isTold), ...all.filter((entry) => !isTold(entry))];
  const official = sorted.filter(({ clock }) => !clock.customary);
  const isPlaced = place.stated.length > 0 || facts.isTerritory;
  const isNarrowed = isPlaced || narrowed.length > 0;
  const hasOneClock = own.filter(({ customary }) => !customary).length === 1;
  const isDecided = isPlaced && official.filter(isTold).length === 1;

  const confidenceOf = ({ clock }: Named, index: number): Confidence => {
    if (clock.customary) return isNarrowed ? 'medium' : 'low';
    if (official.length === 1) return isPlaced || (facts.isStated && hasOneClock) ? 'high' : 'medium';
    if (index > 0) return 'low';
    if (isDecided) return 'high';
    return isNarrowed || dominant ? 'medium' : 'low';
  };
  const base: readonly ZoneEvidence[] = facts.isStated ? ['country'] : [];
  const isSameCountry = told.length === 0 && (facts.phone?.countries.includes(facts.home) ?? false);
  const answer = sorted.map((entry, index) => {
    const evidence = [...base, ...entry.by];
    if ((isSameCountry || isTold(entry)) && !entry.by.includes('phone')) evidence.push('phone');
    return candidate(entry, evidence, confidenceOf(entry, index));
  });
  const elsewhere = told.length === 0 ? foreignClocks(facts) : sorted.some(isTold) ? [] : told;
  const clashing = [...place.apart, ...elsewhere]
    .filter(({ clock }) => !sorted.some((entry) => entry.clock === clock))
    .map((entry) => candidate(entry, own.includes(entry.clock) ? [...base, ...entry.by] : [...entry.by], 'low'));
  return clashing.length === 0 ? answer : distinct([...answer, ...clashing]);
}

/** The clocks that region and city leave; apart, those of a city that does not lie in the region. */
function placeOf({ region, city }: PlaceFacts): {
  readonly stated: readonly Named[];
  readonly apart: readonly Named[];
} {
  const byRegion = namedBy(region?.zones ?? [], ['region']);
  if (city === undefined) return { stated: byRegion, apart: [] };
  const byCity = namedBy(city, ['city']);
  if (region === undefined) return { stated: byCity, apart: [] };
  const inRegion = [...byRegion, ...namedBy(region.corners, [])].map(({ clock }) => clock);
  const both = byCity.filter(({ clock }) => inRegion.includes(clock));
  if (both.length === 0) return { stated: byRegion, apart: byCity };
  return { stated: both.map((entry) => ({ ...entry, by: ['region', 'city'] })), apart: [] };
}

/** The clocks of the country that a phone names, where it is another than the stated one. */
function foreignClocks({ phone, home }: PlaceFacts): readonly Named[] {
  if (phone === undefined || phone.countries.includes(home)) return [];
  return (countryClocks().get(phone.countries[0] ?? '')?.clocks ?? []).map((clock) => named(clock, ['phone']));
}

function named(clock: Clock, by: readonly ZoneEvidence[]): Named {
  return { clock, zone: clock.zones[0] ?? '', by };
}

/** One entry per clock, under the first zone that stands for it. */
function namedBy(zones: readonly string[], by: readonly ZoneEvidence[]): readonly Named[] {
  const found: Named[] = [];
  for (const zone of zones) {
    const clock = clockOfZone(zone);
    if (clock !== undefined && !found.some((entry) => entry.clock === clock)) found.push({ clock, zone, by });
  }
  return found;
}

function candidate(entry: Named, evidence: readonly ZoneEvidence[], confidence: Confidence): ZoneCandidate {
  const { clock, zone } = entry;
  return {
    zone,
    evidence,
    confidence,
    standing: clock.customary ? 'customary' : 'official',
    sameRule: zone === clock.zones[0] ? clock.zones.slice(1) : clock.zones.filter((other) => other !== zone),
  };
}

/** Kosovo and Serbia share a zone. */
function distinct(candidates: readonly ZoneCandidate[]): readonly ZoneCandidate[] {
  return candidates.filter(({ zone }, index) => candidates.findIndex((other) => other.zone === zone) === index);
}
