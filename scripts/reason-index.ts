/** The index of every reason and error code, for `docs/reasons.md` and its Chinese page. */
import type { AnyCatalogue } from '../src/core/reasons.ts';
import { en } from '../src/messages/en/index.ts';
import { zh } from '../src/messages/zh/index.ts';
import { type Param, paramsOfEveryCode } from './reason-params.ts';
import { sentenceOf } from './reason-sentences.ts';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<'text' | 'number' | 'boolean' | 'null', string>>;
  readonly none: string;
  readonly catalogues: readonly AnyCatalogue[];
}

const english: Words = {
  title: 'Reasons and errors',
  intro: `Every code that the library gives, with its values and its sentence in both languages. A reason stands in a decision, an error is thrown; both have the
same form, \`{ code, params }\`, so \`explain([it], en)\` or \`explain([it], zh)\` writes the sentence. Codes are public: one that is renamed or removed is a
breaking change. Find a code with the search of this site.

A name in braces stands for the value. Where the sentence depends on a value that is a choice, one of its forms is shown.`,
  kinds: { text: 'text', number: 'number', boolean: 'true or false', null: 'null' },
  none: 'no values',
  catalogues: [en, zh],
};

const chinese: Words = {
  title: '理由码与错误码',
  intro: `这里列出本库给出的全部代码，附参数和中英文句子。理由随决定返回，错误则抛出；两者形式相同，都是 \`{ code, params }\`，
用 \`explain([它], zh)\` 或 \`explain([它], en)\` 写成句子。代码属于公开接口：改名或删除都算破坏性变更。可用本站搜索查找代码。

花括号内是参数名，代表其值。句子随取值而变时，只列出其中一种写法。`,
  kinds: { text: '文本', number: '数字', boolean: 'true 或 false', null: 'null' },
  none: '无参数',
  catalogues: [zh, en],
};

/** Both pages, by path. */
export function reasonPages(): [path: string, text: string][] {
  const codes = paramsOfEveryCode();
  return [
    ['docs/reasons.md', pageOf(codes, english)],
    ['docs/zh/reasons.md', pageOf(codes, chinese)],
  ];
}

function pageOf(codes: ReadonlyMap<string, readonly Param[]>, words: Words): string {
  const names = [...codes.keys()];
  const modules = [...new Set(names.map(moduleOf))];
  const sections = modules.flatMap((module) => [
    `## ${module}`,
    ...names
      .filter((code) => moduleOf(code) === module)
      .sort()
      .map((code) => entryOf(code, codes.get(code) ?? [], words)),
  ]);
  const head = '---\noutline: 2\n---\n\n<!-- made by scripts/reason-index.ts: npm run generate -->';
  return `${[head, `# ${words.title}`, words.intro, ...sections].join('\n\n')}\n`;
}

function entryOf(code: string, params: readonly Param[], words: Words): string {
  const sentences = words.catalogues.map((catalogue) => `> ${escaped(sentenceOf(catalogue, code, params))}`);
  const values = params.map((param) => `\`${param.name}\` ${kindOf(param, words)}`);
  return `### ${code}\n\n${sentences.join('\n>\n')}\n\n${values.length === 0 ? words.none : values.join(' · ')}`;
}

function kindOf({ of, words, nullable }: Param, { kinds }: Words): string {
  const kind = of === 'words' ? words.map((word) => `\`'${word}'\``).join(', ') : kinds[of];
  return nullable ? `${kind}, ${kinds.null}` : kind;
}

function moduleOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

function escaped(sentence: string): string {
  return sentence.replaceAll('<', '&lt;');
}
