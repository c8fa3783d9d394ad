import { atPath, type Path } from '../../core/errors.ts';
import { wrongType } from '../../core/require.ts';
import { countryOfZone } from '../../zones/country-of-zone.ts';
import { findPhone } from '../../zones/kernel.ts';
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

/**
 * Places found before, by one field after the other, since joining texts would take longer: speed only. Hardly one phone
 * stands twice, but many tell the same.
 */
const places = new Map<unknown, Map<unknown, Map<unknown, Map<unknown, Place>>>>();
const MOST_PLACES = 20_000;
let kept = 0;

const NO_PHONE: unique symbol = Symbol('no phone');
const TELLING_NOTHING: unique symbol = Symbol('a phone that tells nothing');

/** Finds the place of a party; one without zones where nothing tells. */
export function placeOf(party: ContactParty, path: Path): Place {
  const { zone, country, region, city, phone } = party;
  if (!isText(country) || !isText(region) || !isText(city) || !isText(phone)) throw notText(party, path);
  if (zone !== undefined && zone !== null && zone !== '') {
    const known = places.get(zone)?.get(country)?.get(region)?.get(undefined);
    return known ?? keep([zone, country, region, undefined], statedPlace(party, path));
  }
  const number = textOf(phone);
  if (number === undefined && !country) return NOWHERE_KNOWN;
  const told =
    number === undefined ? NO_PHONE : (findPhone(number, textOf(country)?.toUpperCase() ?? '') ?? TELLING_NOTHING);
  const known = places.get(told)?.get(country)?.get(region)?.get(city);
  return known ?? keep([told, country, region, city], guessedPlace(party, path));
}

function statedPlace(party: ContactParty, path: Path): Place {
  const zone = atPath([...path, 'zone'], () => zoneOf(party.zone as ZoneLike));
  const { country = countryOfZone(zone.id), region } = wordsOf(party);
  return placeWith([zone], country, region, 'high');
}

function guessedPlace(party: ContactParty, path: Path): Place {
  const words = wordsOf(party);
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
function wordsOf(party: ContactParty): PlaceWords {
  const country = textOf(party.country)?.toUpperCase();
  const [region, city, phone] = [textOf(party.region), textOf(party.city), textOf(party.phone)];
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

function keep([first, second, third, fourth]: readonly [unknown, unknown, unknown, unknown], place: Place): Place {
  if (kept >= MOST_PLACES) {
    places.clear();
    kept = 0;
  }
  const bySecond = places.get(first) ?? new Map<unknown, Map<unknown, Map<unknown, Place>>>();
  const byThird = bySecond.get(second) ?? new Map<unknown, Map<unknown, Place>>();
  const byFourth = byThird.get(third) ?? new Map<unknown, Place>();
  places.set(first, bySecond.set(second, byThird.set(third, byFourth.set(fourth, place))));
  kept++;
  return place;
}

/** Also where the field does not matter: what is refused must not hang on who was asked about before. */
function isText(value: string | null | undefined): boolean {
  return typeof value === 'string' || value === undefined || value === null;
}

function notText(party: ContactParty, path: Path): Error {
  const name = (['country', 'region', 'city', 'phone'] as const).find((field) => !isText(party[field])) ?? 'country';
  return wrongType(party[name], 'string', [...path, name]);
}

/** A field that a CRM may have left empty. */
function textOf(value: string | null | undefined): string | undefined {
  return value?.trim() || undefined;
}

const levels: readonly Confidence[] = ['low', 'medium', 'high'];

/** The least sure of several. */
export function lowest(confidences: readonly Confidence[]): Confidence {
  return levels.find((level) => confidences.includes(level)) ?? 'low';
}
