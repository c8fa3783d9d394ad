import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groups, inChineseOnly, summedUpInChinese } from '../../docs/.vitepress/guides.ts';
import { filesUnder } from '../../scripts/files.ts';
import { modules } from '../../scripts/modules.ts';
import { frameOf, withoutWords } from '../../scripts/same-fences.ts';

const guides = groups.flatMap(({ pages }) => pages);
const read = (file: string): string => readFileSync(file, 'utf8');
const inChinese = guides.filter((page) => existsSync(`docs/zh/${page}.md`));

describe('the pages of the site', () => {
  test('every English page stands in the list of guides', () => {
    const pages = filesUnder('docs', '.md')
      .filter((file) => !/^docs\/(?:zh|reference|public|playground|\.vitepress)\//.test(file))
      .map((file) => file.slice('docs/'.length, -'.md'.length))
      .filter((page) => page !== 'README' && page !== 'index');
    expect(pages.sort()).toEqual([...guides].sort());
  });

  test('every guide has a Chinese page', () => {
    expect(guides.filter((page) => !inChinese.includes(page))).toEqual([]);
  });

  test('every Chinese page has an English one, or is listed as Chinese only', () => {
    const pages = filesUnder('docs/zh', '.md').map((file) => file.slice('docs/zh/'.length, -'.md'.length));
    expect(pages.filter((page) => ![...guides, ...inChineseOnly, 'index', 'README'].includes(page))).toEqual([]);
  });

  test.for(inChinese.filter((page) => !summedUpInChinese.includes(page)))(
    '%s has the same headings and examples in Chinese',
    (page) => {
      expect(frameOf('zh.md', read(`docs/zh/${page}.md`))).toEqual(frameOf('en.md', read(`docs/${page}.md`)));
    },
  );
});

describe('the Chinese README', () => {
  test('has the examples of the English one and names every import', () => {
    const chinese = read('README.zh.md');
    expect(frameOf('zh.md', chinese).code).toEqual(frameOf('en.md', read('README.md')).code);
    const imports = modules.map(({ subpath }) => `\`waimao${subpath.slice(1)}\``);
    expect(imports.filter((name) => !chinese.includes(name))).toEqual([]);
  });
});

describe('the comparison of examples', () => {
  const english = "import { a } from 'waimao'; // takes a\nconst b = a('one', 1, `\u0024{2} left`); // => 'ok'";

  test('leaves comments and texts aside', () => {
    const chinese = "import { a } from 'waimao'; // 取 a\nconst b = a('一', 1, `剩 \u0024{2}`); // => '好'";
    expect(withoutWords(chinese)).toBe(withoutWords(english));
  });

  test('sees another number, another name and another import', () => {
    for (const [from, to] of [
      ['1,', '2,'],
      ['const b', 'const c'],
      ["'waimao'", "'waimao/hs'"],
    ] as const) {
      expect(withoutWords(english.replace(from, to))).not.toBe(withoutWords(english));
    }
  });
});
