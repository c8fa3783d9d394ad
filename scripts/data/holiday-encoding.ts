/** Turns checked sources into the columns that `src/holidays` carries: alike stands with alike, so that it packs well. */
import { type BookTexts, titleOf } from '../../src/holidays/internal/book.ts';
import { placeText } from '../../src/holidays/internal/places.ts';
import type { CountrySource } from './holiday-sources.ts';

type Names = ReadonlyMap<string, readonly [en: string, zh: string]>;
type Tables = ReadonlyMap<string, { window: number; days: string[] }>;

/** Names by how often they are used, so that the commonest take one letter. */
export function namesInOrder(countries: readonly CountrySource[]): string[] {
  const uses = new Map<string, number>();
  for (const { rules, ids } of countries) {
    for (const id of ids) uses.set(id, uses.get(id) ?? 0);
    for (const { id } of rules) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** The columns of some countries. `order` says at which place each name stands. */
export function encode(
  countries: readonly CountrySource[],
  order: readonly string[],
  names: Names,
  tables: Tables,
): BookTexts {
  const places = new Map(order.map((id, at) => [id, placeText(at)]));
  const place = (id: string): string => places.get(id) ?? '';
  const rules = countries.map((country) => country.rules);
  const used = [...new Set(countries.flatMap((country) => [...country.tables]))]
    .filter((name) => tables.has(name))
    .sort();
  return {
    heads: countries.map(({ fields }) => fields.join('|').replace(/\|+$/, '')).join('\n'),
    dates: rules.map((list) => list.map(({ date }) => date).join('\n')).join('\n\n'),
    modifiers: rules
      .flat()
      .map(({ modifiers }) => modifiers)
      .join('\n'),
    ids: rules
      .flat()
      .map(({ id }) => place(id))
      .join(''),
    locals: rules
      .flat()
      .map(({ local }) => local)
      .join('\n'),
    names: order.map((id) => (names.get(id)?.[0] === titleOf(id) ? id : `${id}|${names.get(id)?.[0]}`)).join('\n'),
    chinese: order.map((id) => names.get(id)?.[1]).join('|'),
    tables: used.map((name) => `${name} ${tables.get(name)?.window} ${tables.get(name)?.days.join(',')}`).join('\n'),
  };
}
