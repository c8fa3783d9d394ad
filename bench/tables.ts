/** Results as Markdown. */
import { type Measured, median, type Result, ratioOf, speedOf } from './measured.ts';

/** The table of a comparison with what is to be known of it. */
export function tablesOf(result: Result): string {
  if (result.kind === 'grows') return `### ${result.name}\n\n${growthTable([result])}`;
  const { name, unit, kind, measured } = result;
  const [ours] = measured;
  if (ours === undefined) return '';
  const fresh = kind === 'fresh';
  const head = fresh
    ? ['', 'milliseconds of CPU time', 'rounds', 'by the clock', 'beside waimao']
    : ['', `${unit} a second`, 'rounds', 'by the clock', 'waimao beside it'];
  const rows = measured.map((one) => {
    const { per, cpu, wall } = one;
    const figures = fresh
      ? [milliseconds(median(cpu) / per), scatter(cpu), milliseconds(median(wall) / per)]
      : [short(speedOf(one)), scatter(cpu), short(per / median(wall))];
    return [one.name, ...figures, one.name.startsWith('waimao') ? '' : times(ratioOf(ours, one))];
  });
  return [`### ${name}`, table(head, rows), ...partsTable(measured), remarks(measured)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What grows, a row each: seconds of CPU time at each size, and what the largest took. */
export function growthTable(results: readonly Result[]): string {
  const head = [
    '',
    'records',
    'seconds',
    'the largest ÷ the middle one',
    'a second',
    'first time',
    'memory in use',
    'most',
  ];
  const rows = results.map(({ name, unit, measured }) => {
    const [middle, large] = measured.slice(-2).map(({ cpu }) => median(cpu));
    const last = measured.at(-1);
    if (last === undefined || middle === undefined || large === undefined) return [name];
    return [
      name,
      measured.map(({ records }) => count(records)).join(', '),
      measured.map(({ cpu }) => seconds(median(cpu))).join(', '),
      (large / middle).toFixed(1),
      `${short(speedOf(last))} ${unit}`,
      seconds(last.first ?? Number.NaN),
      mebibytes(last.heapMiB),
      mebibytes(last.peakMiB),
    ];
  });
  const notes = results.flatMap(({ name, measured }) => measured.at(-1)?.note?.replace(/^/, `${name}: `) ?? []);
  return [table(head, rows), ...(notes.length === 0 ? [] : [`${notes.join('. ')}.`])].join('\n\n');
}

/** A Markdown table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Milliseconds of the single questions of who asks several. */
function partsTable(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ name, parts }) =>
    parts === undefined ? [] : [[name, ...[parts.median, parts.most95, parts.worst].map((ms) => ms.toFixed(3))]],
  );
  return rows.length === 0 ? [] : [table(['milliseconds of one', 'median', '95 %', 'worst'], rows)];
}

/** What is to be known of the answers of the peers, and of all. */
function remarks([ours, ...others]: readonly Measured[]): string {
  const compared = others.filter(({ same }) => same !== undefined);
  const agreeing = compared.filter(({ same }) => same?.count === same?.of);
  const names = agreeing.length === others.length ? 'all' : agreeing.map(({ name }) => name).join(', ');
  const least = Math.min(...agreeing.map(({ same }) => same?.of ?? 0));
  const sentences = [
    ...(agreeing.length === 0 ? [] : [`The same answers as waimao (${count(least)} compared): ${names}`]),
    ...others.flatMap(({ name, same, differs }) => {
      if (differs === undefined || agreeing.some((one) => one.name === name)) return [];
      const found = same === undefined ? 'not compared' : `${count(same.count)} of ${count(same.of)} answers the same`;
      return [`${name}, ${found}: ${differs}`];
    }),
    ...[ours, ...others].flatMap((one) => (one?.note === undefined ? [] : [`${one.name}: ${one.note}`])),
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

/** How far the rounds lie from their median at most. */
function scatter(values: readonly number[]): string {
  const middle = median(values);
  return `± ${(Math.max(...values.map((value) => Math.abs(value / middle - 1))) * 100).toFixed(0)} %`;
}

/** Three digits that matter. */
function digits(value: number): string {
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
}

function short(value: number): string {
  if (value >= 1e6) return `${digits(value / 1e6)} M`;
  return value >= 1e4 ? `${digits(value / 1e3)} k` : count(Number(digits(value)));
}

function times(ratio: number): string {
  return `**${ratio < 1 ? ratio.toPrecision(2) : count(Number(digits(ratio)))} ×**`;
}

function milliseconds(value: number): string {
  return digits(value * 1000);
}

function mebibytes(value: number = Number.NaN): string {
  return `${value.toFixed(0)} MiB`;
}

export function seconds(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}

export function count(value: number): string {
  return value.toLocaleString('en');
}
