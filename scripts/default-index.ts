/** The index of every default of every policy with who names it, for `docs/defaults.md` and its Chinese page. */
import { defaultAllocationPolicy } from '../src/allocation/index.ts';
import { defaultConsentPolicy } from '../src/consent/index.ts';
import { defaultCurrencyPolicy } from '../src/currency/index.ts';
import { defaultRetentionRules } from '../src/retention/index.ts';
import { defaultTieringPolicy } from '../src/tiering/index.ts';
import { defaultContactPolicy } from '../src/windows/index.ts';
import { defaultSources, type Source } from './default-sources.ts';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly head: string;
  readonly sources: Readonly<Record<Source, string>>;
  readonly jurisdictions: string;
}

const english: Words = {
  title: 'Every default',
  intro: `Every value of the default policies, as the code has it, and who names it. What the words of the last column mean, and the notes to single numbers: [policies and defaults](policies.md).
How to change one: [change one number](policies.md#change-one-number).`,
  head: '| field | default | from |',
  sources: {
    guide: 'trade guide',
    training: 'sales training',
    practice: 'CRM practice',
    usual: 'usual form',
    law: 'law',
    ours: 'ours',
  },
  jurisdictions: 'The rows of jurisdictions are data, not defaults: [data sources](data-sources.md).',
};

const chinese: Words = {
  title: '全部默认值',
  intro: `默认策略的每一个值（与代码一致）及其出处。末列各词的含义和个别数字的说明见[策略](policies.md)，那里也写了如何修改。`,
  head: '| 字段 | 默认值 | 出处 |',
  sources: {
    guide: '外贸资料',
    training: '销售培训',
    practice: 'CRM 惯例',
    usual: '通行做法',
    law: '法律',
    ours: '本库',
  },
  jurisdictions: '各法域的条目属于数据，不是默认值：[数据来源](data-sources.md)。',
};

/** Both pages, by path. */
export function defaultPages(): [path: string, text: string][] {
  return [
    ['docs/defaults.md', pageOf(english)],
    ['docs/zh/defaults.md', pageOf(chinese)],
  ];
}

function pageOf(words: Words): string {
  const sections = Object.entries(policies()).map(([name, policy]) => {
    const rows = [...valuesOf(policy, '')].map(([path, value]) => {
      const source = words.sources[sourceOf(name, path)];
      return `| \`${path}\` | \`${JSON.stringify(value)}\` | ${source} |`;
    });
    const note = name === 'consent' ? `\n\n${words.jurisdictions}` : '';
    return `## ${name}\n\n${[words.head, '| --- | --- | --- |', ...rows].join('\n')}${note}`;
  });
  const head = '<!-- made by scripts/default-index.ts: npm run generate -->';
  return `${[head, `# ${words.title}`, words.intro, ...sections].join('\n\n')}\n`;
}

function policies(): Readonly<Record<string, unknown>> {
  const { jurisdictions: _, ...consent } = defaultConsentPolicy;
  const retention = Object.fromEntries(defaultRetentionRules.map(({ id, ...rule }) => [id, rule]));
  return {
    tiering: defaultTieringPolicy,
    allocation: defaultAllocationPolicy,
    currency: defaultCurrencyPolicy,
    contact: defaultContactPolicy,
    consent,
    retention,
  };
}

/** Every value by its path; a list of plain values is one, a row of another list goes by its tier. */
function* valuesOf(value: unknown, path: string): Generator<[path: string, value: unknown]> {
  if (Array.isArray(value) && value.some((row) => typeof row === 'object')) {
    for (const { tier, ...row } of value as { tier: string }[]) yield* valuesOf(row, `${path}[${tier}]`);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) yield* valuesOf(inner, path === '' ? name : `${path}.${name}`);
  } else yield [path, value];
}

function sourceOf(policy: string, path: string): Source {
  const sources = Object.entries(defaultSources[policy] ?? {});
  const [found] = sources
    .filter(([start]) => path.startsWith(start))
    .sort(([left], [right]) => right.length - left.length);
  if (found === undefined)
    throw new Error(`scripts/default-sources.ts does not say where ${policy}: ${path} comes from`);
  return found[1];
}
