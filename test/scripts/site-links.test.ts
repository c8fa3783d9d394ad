import { expect, test } from 'vitest';
import { faultsOfSite } from '../../scripts/site-links.ts';

const site = (pages: Readonly<Record<string, string>>, awaited: readonly string[] = []): string[] =>
  faultsOfSite(
    Object.keys(pages),
    (file) => pages[file] ?? '',
    (file) => awaited.includes(file),
  );

test('links to pages, headings and files of the site are in order', () => {
  const index =
    '<a href="./guide.html#top">a</a><a href="/">b</a><script src="/app.js"></script><a href="https://example.com">c</a>';
  expect(
    site({ '/index.html': index, '/guide.html': '<h2 id="top">x</h2><a href="#top">d</a>', '/app.js': '' }),
  ).toEqual([]);
});

test('a page, a heading and a file that are not there are named with where they stand', () => {
  const guide = '<a href="gone.html">a</a><a href="#gone">b</a><img alt="" src="gone.png">';
  expect(site({ '/zh/guide.html': guide })).toEqual([
    '/zh/guide.html: <a href="gone.html"> leads nowhere',
    '/zh/guide.html: <a href="#gone"> leads to no such heading',
    '/zh/guide.html: <img src="gone.png"> leads nowhere',
  ]);
});

test('what a page loads from another host is a fault', () => {
  expect(site({ '/index.html': '<link rel="stylesheet" href="https://fonts.example/a.css">' })).toEqual([
    '/index.html: <link href="https://fonts.example/a.css"> loads from another host',
  ]);
});

test('a page that is still awaited may lack', () => {
  expect(site({ '/index.html': '<a href="/zh/start.html">a</a>' }, ['/zh/start.html'])).toEqual([]);
});
