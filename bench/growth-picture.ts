/** Draws what grows with the number of records: a small panel each, both scales logarithmic, with a line that grows in step. */
import { median, type Result } from './measured.ts';
import { count, seconds } from './tables.ts';

const [COLUMNS, WIDTH, HEIGHT, GAP] = [4, 130, 110, 30];
const [LEFT, RIGHT, TOP, TITLE] = [50, 50, 8, 36];

/** Colours that can be told from white and from black; a host that is dark gets lighter ones. */
const style = `
text{font:11px system-ui,sans-serif;fill:#1f2328}.name{font-weight:600;font-size:12px}.tick{fill:#59636e;font-size:10px}
.grid{stroke:#d1d9e0;stroke-width:1}.step{stroke:#59636e;stroke-dasharray:4 3}.curve{stroke:#0969da;stroke-width:2;fill:none}.dot{fill:#0969da}
@media (prefers-color-scheme:dark){text{fill:#f0f6fc}.tick{fill:#9198a1}.grid{stroke:#3d444d}.step{stroke:#9198a1}.curve{stroke:#4493f8}.dot{fill:#4493f8}}`;

interface Point {
  readonly records: number;
  readonly time: number;
}

/** An SVG picture that also says in words what it shows. */
export function growthPicture(results: readonly Result[]): string {
  const curves = results.map(({ name, measured }) => ({
    name,
    points: measured.map(({ records, cpu }): Point => ({ records, time: median(cpu) })),
  }));
  const all = curves.flatMap(({ points }) => [...points.map(({ time }) => time), inStep(points)]);
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const rows = Math.ceil(curves.length / COLUMNS);
  const [pitchX, pitchY] = [LEFT + WIDTH + RIGHT, HEIGHT + TITLE + GAP];
  const said = curves.map(
    ({ name, points }) =>
      `${name}: ${points.map(({ records, time }) => `${count(records)} records ${seconds(time)} s`).join(', ')}.`,
  );
  const panels = curves.map(({ name, points }, at) => {
    const place = `translate(${LEFT + (at % COLUMNS) * pitchX} ${TOP + Math.floor(at / COLUMNS) * pitchY})`;
    return `<g transform="${place}">${panel(name, points, low, Math.max(high, low + 1))}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * pitchX} ${TOP + rows * pitchY}" role="img" aria-labelledby="title said">
<title id="title">CPU time against the number of records</title>
<desc id="said">${escaped(`Both scales are logarithmic. ${said.join(' ')}`)}</desc>
<style>${style}</style>
${panels.join('\n')}
</svg>
`;
}

function panel(name: string, points: readonly Point[], low: number, high: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = Math.log10(last.records / first.records);
  const x = (records: number): number => round((Math.log10(records / first.records) / span) * WIDTH);
  const y = (time: number): number => round(TITLE + HEIGHT - ((Math.log10(time) - low) / (high - low)) * HEIGHT);
  const decades = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));

  return [
    ...titleLines(name).map(
      (line, at) => `<text class="name" x="${8 - LEFT}" y="${10 + at * 14}">${escaped(line)}</text>`,
    ),
    ...decades.map(
      (time) =>
        `<path class="grid" d="M0 ${y(time)}H${WIDTH}"/><text class="tick" x="-6" y="${y(time) + 3}" text-anchor="end">${shortTime(time)}</text>`,
    ),
    ...points.map(
      ({ records }) =>
        `<text class="tick" x="${x(records)}" y="${TITLE + HEIGHT + 14}" text-anchor="middle">${shortCount(records)}</text>`,
    ),
    `<path class="step" d="M0 ${y(first.time)}L${WIDTH} ${y(inStep(points))}"/>`,
    `<path class="curve" d="M${points.map(({ records, time }) => `${x(records)} ${y(time)}`).join('L')}"/>`,
    ...points.map(({ records, time }) => `<circle class="dot" cx="${x(records)}" cy="${y(time)}" r="3"/>`),
    `<text x="${WIDTH + 7}" y="${y(last.time) + 4}">${shortTime(last.time)}</text>`,
  ].join('');
}

/** What the largest would take if it took as much for each record as the smallest. */
function inStep(points: readonly Point[]): number {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? Number.NaN : first.time * (last.records / first.records);
}

/** A long name goes on in a second line, at a space. */
function titleLines(name: string): string[] {
  if (name.length <= 26) return [name];
  const cut = name.lastIndexOf(' ', 26);
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

function shortTime(time: number): string {
  if (time >= 1) return `${Number(time.toPrecision(2))} s`;
  return time >= 1e-3 ? `${Number((time * 1e3).toPrecision(2))} ms` : `${Number((time * 1e6).toPrecision(2))} µs`;
}

function shortCount(records: number): string {
  if (records >= 1e6) return `${records / 1e6} M`;
  return records >= 1e3 ? `${records / 1e3} k` : String(records);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');
}
