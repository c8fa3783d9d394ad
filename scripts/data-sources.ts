/** The page of data sources, made of the headers of the data files, so that no table can lack. */
import { readFileSync } from 'node:fs';
import { chapters, type Language, words } from './data-sources-words.ts';
import { filesUnder } from './files.ts';

/** What the header of a data file says. */
export interface DataHeader {
  readonly file: string;
  /** What the table holds: the text before the fields. */
  readonly what: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Both pages, by path. */
export function dataSourcePages(): [path: string, text: string][] {
  const headers = dataFiles().map((file) => headerOf(file, readFileSync(file, 'utf8')));
  return [
    ['docs/data-sources.md', pageOf(headers, 'en')],
    ['docs/zh/data-sources.md', pageOf(headers, 'zh')],
  ];
}

/** Every table; the calendars of single countries come from the same sources and are one. */
function dataFiles(): string[] {
  const files = filesUnder('src', '.ts').filter((file) => file.includes('/data/'));
  const ofCountries = files.filter((file) => file.includes('/data/countries/'));
  return [...files.filter((file) => !ofCountries.includes(file)), ...ofCountries.slice(0, 1)];
}

/** Reads the header: sentences, then fields whose values may go on over several lines. */
export function headerOf(file: string, text: string): DataHeader {
  const comment = text.match(/\/\*\*[\s\S]*?\*\//g)?.find((block) => /\* source\s/.test(block));
  if (comment === undefined) throw new Error(`${file} has no header`);
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, ''));
  const sentences: string[] = [];
  const fields = new Map<string, string>();
  let open: string | undefined;
  for (const line of lines) {
    const [, name, value = ''] = /^(source|as of|retrieved|licence|checked)\s+(.*)$/.exec(line) ?? [];
    if (name !== undefined) fields.set(name, value);
    else if (open !== undefined && /^\s/.test(line)) fields.set(open, `${fields.get(open)} ${line.trim()}`);
    else if (fields.size === 0) sentences.push(line.trim());
    if (name !== undefined) open = name;
  }
  return { file, what: sentences.join(' ').trim(), fields };
}

function pageOf(headers: readonly DataHeader[], language: Language): string {
  const { title, intro, labels } = words[language];
  const sections = chapters.flatMap(({ folder, name, confidence, replace }) => [
    `## ${name[language]}`,
    `${confidence[language]}\n\n${labels.replace}${replace[language]}`,
    ...groupsOf(headers.filter(({ file }) => file.startsWith(`src/${folder}/`))).map((group) => entryOf(group, labels)),
  ]);
  const listed = new Set(chapters.map(({ folder }) => folder));
  const stray = headers.find(({ file }) => !listed.has(file.split('/')[1] ?? ''));
  if (stray !== undefined) throw new Error(`no chapter of the data sources has ${stray.file}`);
  return `${['<!-- made by scripts/data-sources.ts: npm run generate -->', `# ${title}`, intro, ...sections].join('\n\n')}\n`;
}

/** Tables of one source and licence stand together. */
function groupsOf(headers: readonly DataHeader[]): DataHeader[][] {
  const groups = new Map<string, DataHeader[]>();
  for (const header of headers) {
    const key = JSON.stringify([...header.fields].filter(([name]) => name !== 'checked'));
    groups.set(key, [...(groups.get(key) ?? []), header]);
  }
  return [...groups.values()];
}

function entryOf(group: readonly DataHeader[], labels: (typeof words)[Language]['labels']): string {
  const tables = group.map(
    ({ file, what }) =>
      `- ${file.includes('/countries/') ? labels.countries : `\`${file}\`: ${escaped(firstSentence(what))}`}`,
  );
  const fields = [...(group[0]?.fields ?? [])].filter(([name]) => name !== 'checked');
  const rows = fields.map(([name, value]) => `| ${labels[name as keyof typeof labels]} | ${escaped(value)} |`);
  return `${tables.join('\n')}\n\n| | |\n| --- | --- |\n${rows.join('\n')}`;
}

/** Up to the first full stop or colon that ends a thought; the form of the rows, which may follow, is for maintainers. */
function firstSentence(text: string): string {
  return `${/^(.*?)(?:[.:](?=\s|$)|, one (?:\w+ )*(?:a|per) line|$)/.exec(text)?.[1] ?? text}.`;
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|');
}
