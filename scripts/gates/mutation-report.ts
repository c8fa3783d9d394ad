/** A change to the source that no test of its module noticed, or that none ran over. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly status: string;
}

/** What came of a module. */
export interface Tried {
  readonly module: string;
  /** 1: all mutants; else those on lines whose number it divides. */
  readonly every: number;
  readonly found: number;
  /** Those of the found whose tests did not end in time. */
  readonly endless: number;
  readonly total: number;
  readonly score: number;
  readonly survivors: readonly Mutant[];
}

/** The report as Markdown. What was written by hand below "Notes" is kept, and so are the sections of modules that were not tried. */
export function reportOf(tried: readonly Tried[], before: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const parts = before.split(/^(?=## )/m).slice(1);
  const sections = new Map(parts.map((part) => [part.slice(3).split('\n')[0], part.trim()]));
  const notes = sections.get('Notes') ?? '## Notes\n\nNone.';
  sections.delete('Notes');
  for (const module of tried) sections.set(module.module, sectionOf(module, day));
  return [
    '# Mutation testing',
    'Written by `npm run gates -- mutation --write`; the notes at the end are by hand. A mutant is a small change of the source; it is found out when a test of the module fails or does not end. Tables, and sentences of refusals, are not changed; nor is what runs once when a file is loaded. Each law is tried on at most 40 inputs, always the same.',
    ...[...sections.values()],
    notes,
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionOf({ module, every, found, endless, total, score, survivors }: Tried, day: string): string {
  const which = every === 1 ? 'all mutants' : `the mutants on lines whose number ${every} divides`;
  const command = `npm run gates -- mutation --module=${module}${every === 1 ? '' : ` --every=${every}`} --write`;
  const rows = survivors.map(
    ({ file, line, mutator, original, replacement, status }) =>
      `| ${file}:${line} | ${mutator}${status === 'NoCoverage' ? ' (no test runs it)' : ''} | ${cell(original)} | ${cell(replacement)} |`,
  );
  return [
    `## ${module}`,
    '',
    `${day}, \`${command}\`: ${which}. **${score.toFixed(1)} %**, ${found} of ${total} found out, ${endless} of them by tests that did not end.`,
    '',
    ...(rows.length === 0 ? [] : ['| survivor | change | was | became |', '| --- | --- | --- | --- |', ...rows]),
  ]
    .join('\n')
    .trim();
}

function cell(code: string): string {
  const short = code.replace(/\s+/g, ' ').slice(0, 90);
  return short === '' ? 'nothing' : `\`${short.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
