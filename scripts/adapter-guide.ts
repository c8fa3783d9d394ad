import { type ContractCase, type ContractGroup, versionedStoreContract } from '../src/testing/index.ts';

const titles: readonly (readonly [group: ContractGroup, title: string])[] = [
  ['sequence', 'One thing after the other'],
  ['boundary', 'At the edges'],
  ['races', 'At the same time'],
  ['isolation', 'Apart from each other'],
  ['recovery', 'After a fault and a restart'],
];

/** The checks of the kit as tables, by group: what stands in docs/write-an-adapter.md. */
export function checkTables(): string {
  const all = versionedStoreContract({
    open: () => Promise.reject(new Error('the list is only read')),
    capabilities: { 'multiple-writes': true, scan: true, reopen: true, connections: true },
  });
  // the first says what is declared, and differs from store to store
  const checks = all.slice(1).filter(({ name }) => !name.startsWith('on four connections: '));
  return titles
    .map(([group, title]) =>
      table(
        title,
        checks.filter((check) => check.group === group),
      ),
    )
    .join('\n\n');
}

function table(title: string, checks: readonly ContractCase[]): string {
  const rows = checks.map(({ name, why }) => `| ${escaped(name)} | ${escaped(why)} |`);
  return [`### ${title}`, '', '| what must hold | what goes wrong otherwise |', '| --- | --- |', ...rows].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('__proto__', '`__proto__`');
}
