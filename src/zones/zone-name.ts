import { NOWHERE } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { zoneNames } from './internal/zone-names.ts';
import { fail } from './refusals.ts';
import type { ZoneLike } from './zone.ts';
import { readZone } from './zone-of.ts';

/** A language that zones have names in, with or without a region or a script: `en`, `en-GB`, `zh`, `zh-Hans-CN`. */
export type ZoneLocale = string;

/**
 * Gives the name of a zone's time as it is said: by its city, `Berlin time`, `柏林时间`. All of China is called after
 * Beijing. The name says nothing of summer time; a zone of {@link defineZone} is called after the last part of its id.
 *
 * @param zone - The zone, its id or a link.
 * @param locale - English or Chinese, as a BCP 47 tag; of the tag only the language counts.
 * @returns The name.
 * @throws A `WaimaoError` as {@link zoneOf}, `zones/unknown-locale`.
 *
 * @example
 * ```ts
 * import { zoneName } from 'waimao/zones';
 *
 * zoneName('America/New_York', 'en'); // => 'New York time'
 * zoneName('America/New_York', 'zh'); // => '纽约时间'
 * zoneName('Asia/Harbin', 'zh-CN'); // => '北京时间'
 * zoneName('UTC', 'zh'); // => '协调世界时'
 * zoneName('Etc/GMT+5', 'en'); // => 'UTC−5'
 * zoneName('Europe/Paris', 'fr'); // => throws zones/unknown-locale
 * ```
 */
export function zoneName(zone: ZoneLike, locale: ZoneLocale): string {
  const { name, isWhole } = nameIn(zone, locale);
  if (isWhole) return name;
  return nameLanguage(locale) === 'zh' ? `${name}时间` : `${name} time`;
}

/**
 * Gives the city (or island, or territory) that a zone is called after, for labels of one's own.
 *
 * @param zone - The zone, its id or a link.
 * @param locale - English or Chinese, as for {@link zoneName}.
 * @returns The city; for zones that no place stands behind, the whole name (`UTC`).
 * @throws A `WaimaoError` as {@link zoneOf}, `zones/unknown-locale`.
 *
 * @example
 * ```ts
 * import { zoneCity } from 'waimao/zones';
 *
 * zoneCity('Europe/Berlin', 'zh'); // => '柏林'
 * zoneCity('America/Argentina/Buenos_Aires', 'en'); // => 'Buenos Aires'
 * ```
 */
export function zoneCity(zone: ZoneLike, locale: ZoneLocale): string {
  return nameIn(zone, locale).name;
}

interface Named {
  readonly name: string;
  /** It takes no word for "time". */
  readonly isWhole: boolean;
}

function nameIn(zone: ZoneLike, locale: ZoneLocale): Named {
  const language = nameLanguage(locale);
  const { id } = readZone(zone, NOWHERE);
  const known = zoneNames().get(id);
  if (known !== undefined) return wholeOrCity(language === 'zh' ? known.zh : known.en);
  const fixed = /^Etc\/GMT([+-])(\d{1,2})$/.exec(id);
  if (fixed !== null) return { name: `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}`, isWhole: true }; // the sign is turned round
  return { name: id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' '), isWhole: false };
}

function wholeOrCity(name: string): Named {
  return name.startsWith('=') ? { name: name.slice(1), isWhole: true } : { name, isWhole: false };
}

/** The language of a tag, where zones have names in it. @internal */
export function nameLanguage(locale: ZoneLocale): 'en' | 'zh' {
  const language = typeof locale === 'string' ? /^(en|zh)(?:[-_][A-Za-z0-9]{1,8})*$/i.exec(locale)?.[1] : undefined;
  if (language === undefined)
    throw fail('zones/unknown-locale', { value: show(locale), allowed: 'en, zh' }, ['locale']);
  return language.toLowerCase() === 'zh' ? 'zh' : 'en';
}
