import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { chineseBreaks } from '../../docs/.vitepress/chinese-breaks.ts';
import { outsideLinks } from '../../docs/.vitepress/outside-links.ts';

const docs = `${process.cwd()}/docs`;
const page = (text: string): Promise<string> => render(text, `${docs}/page.md`);

async function render(text: string, path: string): Promise<string> {
  const markdown = await createMarkdownRenderer(docs, {
    config: (md) => md.use(outsideLinks(docs)).use(chineseBreaks),
  });
  return markdown.render(text, { path, relativePath: 'page.md', cleanUrls: false }).trim();
}

test('a link that leaves the guides is shown as words with the path', async () => {
  expect(await page('See [the notices](../NOTICE).')).toBe('<p>See <span title="NOTICE">the notices</span>.</p>');
});

test('a link out of the guides to a file that is not there stops the build', async () => {
  await expect(page('[gone](../GONE.md)')).rejects.toThrow('there is no ../GONE.md');
});

test('a link within the guides stays one', async () => {
  expect(await page('[tiers](tiers.md#one-customer)')).toContain('href="./tiers.html#one-customer"');
});

test('lines of Chinese are joined without a space, lines of English with one', async () => {
  expect(await page('公海客户\n归全公司所有。\n\nThe pool\nbelongs to all.')).toBe(
    '<p>公海客户归全公司所有。</p>\n<p>The pool\nbelongs to all.</p>',
  );
});
