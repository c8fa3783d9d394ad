import { moneyWords } from '../data/money-words.ts';
import { currencyTable } from './currency-table.ts';
import { numberFormats } from './number-format.ts';
import { plainText } from './plain-text.ts';

let labels: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Every currency that a word or sign beside an amount can mean: the symbols of all locales, words of the trade,
 * ISO's names; else a code, in capital or small letters. Empty for what is none of these.
 *
 * @internal
 */
export function meaningsOf(label: string): readonly string[] {
  labels ??= collect();
  const known = labels.get(label);
  if (known !== undefined) return [...known].sort();
  const code = label.toUpperCase();
  return currencyTable().has(code) ? [code] : [];
}

function collect(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (label: string, code: string): void => {
    const plain = plainText(label);
    const codes = all.get(plain);
    if (codes === undefined) all.set(plain, new Set([code]));
    else codes.add(code);
  };
  for (const [word, codes] of moneyWords) for (const code of codes.split(' ')) add(word, code);
  for (const { symbols } of numberFormats().values()) for (const [code, symbol] of symbols) add(symbol, code);
  for (const { code, name } of currencyTable().values()) add(name, code);
  for (const code of currencyTable().keys()) all.delete(code);
  return all;
}
