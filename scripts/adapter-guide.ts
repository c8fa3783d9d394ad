import { type ContractCase, type ContractGroup, versionedStoreContract } from '../src/testing/index.ts';
import { checksZh, titlesZh } from './adapter-guide-zh.ts';

const titles: Readonly<Record<ContractGroup, string>> = {
  sequence: 'One thing after the other',
  boundary: 'At the edges',
  races: 'At the same time',
  isolation: 'Apart from each other',
  recovery: 'After a fault and a restart',
};

type Words = readonly [name: string, why: string];

/** The checks of the kit as tables, by group: what stands in docs/write-an-adapter.md. */
export function checkTables(): string {
  return tables(titles, '| what must hold | what goes wrong otherwise |', ({ name, why }) => [name, why]);
}

/** The same in Chinese, for docs/zh/write-an-adapter.md. A check without a Chinese sentence is an error, and so is a sentence without a check. */
export function checkTablesZh(): string {
  const names = new Set(checks().map(({ name }) => name));
  const idle = [...checksZh.keys()].filter((name) => !names.has(name));
  if (idle.length > 0) throw new Error(`adapter-guide-zh.ts has sentences of no check: ${idle.join('; ')}`);
  return tables(titlesZh, '| 必须成立 | 否则会怎样 |', ({ name }) => {
    const sentences = checksZh.get(name);
    if (sentences === undefined) throw new Error(`adapter-guide-zh.ts lacks the check: ${name}`);
    return sentences;
  });
}

function checks(): readonly ContractCase[] {
  const all = versionedStoreContract({
    open: () => Promise.reject(new Error('the list is only read')),
    capabilities: { 'multiple-writes': true, scan: true, reopen: true, connections: true },
  });
  // the first says what is declared, and differs from store to store
  return all.slice(1).filter(({ name }) => !name.startsWith('on four connections: '));
}

function tables(
  groups: Readonly<Record<ContractGroup, string>>,
  head: string,
  wordsOf: (check: ContractCase) => Words,
): string {
  return Object.entries(groups)
    .map(([group, title]) => {
      const rows = checks().filter((check) => check.group === group);
      return [`### ${title}`, '', head, '| --- | --- |', ...rows.map((check) => row(wordsOf(check)))].join('\n');
    })
    .join('\n\n');
}

function row([name, why]: Words): string {
  return `| ${escaped(name)} | ${escaped(why)} |`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('__proto__', '`__proto__`');
}
