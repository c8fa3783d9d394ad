import { catchAll2017to2022, correlations2012to2017, correlations2017to2022 } from '../data/correlations.data.ts';
import { type HsEdition, hsEditions } from '../edition.ts';
import { codesIn } from './editions.ts';

/** One step from an edition to the next. */
interface Step {
  /** Successors of the codes that are not just themselves, the likeliest first, without catch-all codes unless there is nothing else. */
  readonly onward: ReadonlyMap<string, readonly string[]>;
  /** The codes that a code was made of. */
  readonly back: ReadonlyMap<string, readonly string[]>;
  /** Per code the catch-all codes that take a sliver of it. */
  readonly slivers: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];

const rows: readonly (readonly [pairs: string, catchAll: string])[] = [
  [correlations2012to2017, ''],
  [correlations2017to2022, catchAll2017to2022],
];

const steps: (Step | undefined)[] = [];

function stepFrom(at: number): Step {
  const step = steps[at] ?? readStep(at);
  steps[at] = step;
  return step;
}

function readStep(at: number): Step {
  const [pairs = '', catchAll = ''] = rows[at] ?? [];
  const slivers = new Map<string, string[]>();
  for (const row of catchAll === '' ? [] : catchAll.split('\n')) {
    const [codes = '', sources = ''] = row.split(':');
    for (const source of sixes(sources)) for (const code of sixes(codes)) append(slivers, source, code);
  }
  const onward = new Map<string, readonly string[]>();
  for (const [code = '', ...targets] of listed(pairs)) {
    const only = slivers.get(code) ?? NONE;
    onward.set(code, targets.length > 0 ? targets : [...only].sort((a, b) => rank(a, code) - rank(b, code)));
  }
  const back = new Map<string, string[]>();
  for (const code of codesIn(hsEditions[at] ?? 'HS2012')) {
    if (code.length === 6) for (const target of onward.get(code) ?? [code]) append(back, target, code);
  }
  return { onward, back, slivers };
}

/** The own number before all others, which keep their order. */
function rank(code: string, own: string): number {
  return code === own ? 0 : 1;
}

function listed(text: string): string[][] {
  return text === '' ? [] : text.split('\n').map(sixes);
}

/** A run of six-digit codes. */
function sixes(run: string): string[] {
  return run.match(/\d{6}/g) ?? [];
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What became of a code: the codes, those that only take a sliver of it, and whether it kept number and exact scope. */
export interface Fate {
  readonly codes: readonly string[];
  readonly slivers: readonly string[];
  readonly sameScope: boolean;
}

/** Follows a code from an edition to a later one. */
export function follow(code: string, from: HsEdition, to: HsEdition): Fate {
  let codes: string[] = [code];
  const slivers = new Set<string>();
  let sameScope = true;
  for (let at = hsEditions.indexOf(from); at < hsEditions.indexOf(to); at++) {
    const step = stepFrom(at);
    for (const one of codes) for (const sliver of step.slivers.get(one) ?? NONE) slivers.add(sliver);
    sameScope &&= slivers.size === 0 && !step.onward.has(code) && (step.back.get(code)?.length ?? 0) === 1;
    codes = unique(
      codes.flatMap((one) => step.onward.get(one) ?? [one]),
      code,
    );
  }
  for (const one of codes) slivers.delete(one);
  return { codes, slivers: [...slivers], sameScope };
}

/** Follows a code back to an earlier edition. */
export function trace(code: string, from: HsEdition, to: HsEdition): string[] {
  let codes: string[] = [code];
  for (let at = hsEditions.indexOf(from) - 1; at >= hsEditions.indexOf(to); at--) {
    const { back } = stepFrom(at);
    codes = unique(
      codes.flatMap((one) => back.get(one) ?? NONE),
      code,
    );
  }
  return codes;
}

function unique(codes: readonly string[], own: string): string[] {
  return [...new Set(codes)].sort((a, b) => rank(a, own) - rank(b, own));
}
