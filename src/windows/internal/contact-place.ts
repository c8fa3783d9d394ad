import { atPath, type Path } from '../../core/errors.ts';
import { wrongType } from '../../core/require.ts';
import { countryOfZone } from '../../zones/country-of-zone.ts';
import type { Zone, ZoneLike } from '../../zones/zone.ts';
import { zoneOf } from '../../zones/zone-of.ts';
import { type ZoneCandidate, zonesFor } from '../../zones/zones-for.ts';
import type { ContactParty } from '../contact-party.ts';
import { numberOf, numberOfThing } from './contact-key.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** Where somebody may be: the zones in question, the likeliest first, and the country whose customs hold. */
export interface Place {
  readonly number: number;
  readonly zones: readonly Zone[];
  readonly country: string | null;
  readonly region: string | undefined;
  readonly confidence: Confidence;
}

const NOWHERE_KNOWN: Place = {
  number: numberOf('nowhere'),
  zones: [],
  country: null,
  region: undefined,
  confidence: 'low',
};

/** Places found before, by one field after the other, since joining texts would take longer: speed only. */
const stated = new Map<ZoneLike, Map<unknown, Map<unknown, Place>>>();
const guessed = new Map<unknown, Map<unknown, Map<unknown, Place>>>();
const MOST_PLACES = 20_000;
let kept = 0;

/** Finds the place of a party; one without zones where nothing tells. */
export function placeOf(party: ContactParty, path: Path): Place {
  const { zone, country, region } = party;
  if (zone !== undefined && zone !== null && zone !== '') {
    return stated.get(zone)?.get(country)?.get(region) ?? keep(stated, zone, country, region, statedPlace(party, path));
  }
  const { phone, city } = party;
  if (phone !== undefined && phone !== null && phone !== '') return guessedPlace(party, path); // hardly one stands twice
  if (country === undefined || country === null || country === '') return NOWHERE_KNOWN;
  return (
    guessed.get(country)?.get(region)?.get(city) ?? keep(guessed, country, region, city, guessedPlace(party, path))
  );
}

function statedPlace(party: ContactParty, path: Path): Place {
  const zone = atPath([...path, 'zone'], () => zoneOf(party.zone as ZoneLike));
  const { country = countryOfZone(zone.id), region } = wordsOf(party, path);
  return placeWith([zone], country, region, 'high');
}

function guessedPlace(party: ContactParty, path: Path): Place {
  const words = wordsOf(party, path);
  const { country, region } = words;
  if (country === undefined && words.phone === undefined) return NOWHERE_KNOWN;
  const found = atPath(path, () => zonesFor(words)).filter(({ standing }) => standing === 'official');
  const [likeliest] = found;
  if (likeliest === undefined) return { ...NOWHERE_KNOWN, country: country ?? null, region };
  const zones = found.map((candidate) => zoneOf(candidate.zone));
  return placeWith(zones, country ?? countryOfZone(likeliest.zone), region, lowestOf(found));
}

interface PlaceWords {
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  readonly phone?: string;
}

/** The fields that a CRM has filled in. */
function wordsOf(party: ContactParty, path: Path): PlaceWords {
  const country = textOf(party.country, [...path, 'country'])?.toUpperCase();
  const region = textOf(party.region, [...path, 'region']);
  const city = textOf(party.city, [...path, 'city']);
  const phone = textOf(party.phone, [...path, 'phone']);
  return {
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(city === undefined ? {} : { city }),
    ...(phone === undefined ? {} : { phone }),
  };
}

function lowestOf(candidates: readonly ZoneCandidate[]): Confidence {
  return lowest(candidates.map(({ confidence }) => confidence));
}

function placeWith(
  zones: readonly Zone[],
  country: string | null,
  region: string | undefined,
  confidence: Confidence,
): Place {
  const key = `${zones.map(numberOfThing).join(' ')}|${country}|${region}|${confidence}`;
  return { number: numberOf(key), zones, country, region, confidence };
}

function keep<First>(
  places: Map<First, Map<unknown, Map<unknown, Place>>>,
  first: First,
  second: unknown,
  third: unknown,
  place: Place,
): Place {
  if (kept >= MOST_PLACES) {
    stated.clear();
    guessed.clear();
    kept = 0;
  }
  const bySecond = places.get(first) ?? new Map<unknown, Map<unknown, Place>>();
  const byThird = bySecond.get(second) ?? new Map<unknown, Place>();
  byThird.set(third, place);
  bySecond.set(second, byThird);
  places.set(first, bySecond);
  kept++;
  return place;
}

/** A field that a CRM may have left empty. */
function textOf(value: string | null | undefined, path: Path): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrongType(value, 'string', path);
  return value.trim() === '' ? undefined : value.trim();
}

const levels: readonly Confidence[] = ['low', 'medium', 'high'];

/** The least sure of several. */
export function lowest(confidences: readonly Confidence[]): Confidence {
  return levels.find((level) => confidences.includes(level)) ?? 'low';
}
