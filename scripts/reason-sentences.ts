/** Writes a sentence of a catalogue with the names of its params in place of their values. */
import type { AnyCatalogue, Params } from '../src/core/reasons.ts';
import { momentText } from '../src/messages/moment.ts';
import type { Param } from './reason-params.ts';

type Value = Params[string];

/** Text that no sentence has of its own accord: a value was asked for that is none. */
const BROKEN = /NaN|undefined|Infinity/;

/**
 * The sentence of a code with `{name}` for each value. Where a sentence works with a value (a moment, a share that it
 * writes as a percentage), a sample stands in for it and what the sentence made of the sample is taken out again.
 */
export function sentenceOf(catalogue: AnyCatalogue, code: string, params: readonly Param[]): string {
  const speak = catalogue[code] as (params: Params) => string;
  const values = new Map<string, Value>(params.map((param, at) => [param.name, sampleOf(param, at)]));
  const spoken = (changed: ReadonlyMap<string, Value>): string | undefined => {
    try {
      const text = speak(Object.fromEntries(changed));
      return BROKEN.test(text) ? undefined : text;
    } catch {
      return undefined;
    }
  };
  const written = new Map<string, string>();
  for (const [at, { name, of }] of params.entries()) {
    if (of === 'boolean' || of === 'words') continue;
    for (const [value, shown] of standIns(name, at)) {
      const text = spoken(new Map([...values, [name, value]]));
      if (text === undefined || (shown !== undefined && !text.includes(shown))) continue;
      values.set(name, value);
      if (shown !== undefined) written.set(shown, `{${name}}`);
      break;
    }
  }
  const text = spoken(values);
  if (text === undefined) throw new Error(`${code}: there is no sample of its params that makes a sentence`);
  return [...written].reduce((sentence, [shown, placeholder]) => sentence.replaceAll(shown, placeholder), text);
}

/** What may stand for a value, the best first, with what a sentence that works with it shows of it. */
function standIns(name: string, at: number): readonly (readonly [value: Value, shown?: string])[] {
  return [[`{${name}}`], [momentOf(at), momentText(momentOf(at))], [(61 + at) / 100, String(61 + at)], [2]];
}

/** A value with which every sentence can be spoken, to begin with. */
function sampleOf({ of, words, name }: Param, at: number): Value {
  if (of === 'boolean') return true;
  if (of === 'words') return words[0] ?? name;
  return of === 'text' ? `{${name}}` : momentOf(at);
}

function momentOf(at: number): number {
  return Date.UTC(2031, 0, 1 + at, 1, 30);
}
