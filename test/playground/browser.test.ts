import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../docs/playground/example-list.ts';
import { hashOf } from '../../docs/playground/page/share.ts';
import { playgroundPage } from '../../scripts/playground.ts';
import { findChromium } from './find-chromium.ts';

const found = findChromium();
if (found.path === null) {
  const name = `Playground in a browser: NOT RUN, ${found.reason}`;
  console.warn(name);
  test.skip(name, () => {});
} else {
  describe('the playground, opened from a file without a network', () => testPage(found.path));
}

function testPage(executablePath: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-playground-'));
  const file = join(folder, 'playground.html');
  const address = pathToFileURL(file).href;
  const wanted: string[] = [];
  /** What the page's policy forbade: it never left. */
  const refused: string[] = [];
  const faults: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, await playgroundPage());
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ offline: true, locale: 'en-US', ...options });
    const page = await context.newPage();
    page.on('request', (request) => wanted.push(request.url()));
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') refused.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(address + hash);
    return page;
  }
  const linkTo = (code: string, options: BrowserContextOptions = {}): Promise<Page> => open(hashOf(code), options);
  const answer = (page: Page): Promise<string> => page.locator('#outputs').innerText();
  async function ended(page: Page, status: RegExp = /^Ran in \d+ ms\.$/): Promise<void> {
    await page.locator('#status').filter({ hasText: status }).waitFor({ timeout: 30_000 });
  }
  async function run(page: Page, status?: RegExp): Promise<void> {
    await page.locator('#run').click();
    await ended(page, status);
  }
  /** On a machine that is busy a second is short; how long a program may take has a test of its own. */
  async function giveTime(page: Page): Promise<void> {
    await page.locator('#main').evaluate("main.dataset.limit = '20000'");
  }

  test('every ready example runs when it is chosen, and shows a reason or a picture', async () => {
    const page = await open('', { viewport: { width: 1400, height: 900 } });
    await giveTime(page);
    await ended(page);
    for (const { id } of examples) {
      await page.locator('#example').selectOption(id);
      await page.locator('#status').filter({ hasNotText: 'Ran in' }).waitFor();
      await ended(page);
      expect(await page.locator('#outputs .sentence, #outputs svg').count(), id).toBeGreaterThan(0);
      expect(await page.locator('.failure').count(), id).toBe(0);
    }
    await page.context().close();
  });

  test('a loop without an end is stopped after two seconds, and what it showed before stays', async () => {
    const page = await linkTo("console.log('before');\nfor (;;) {}");
    await run(page, /^Stopped after 2 seconds/);
    expect(await answer(page)).toBe('before');
    await page.context().close();
  });

  test('a loop that writes without an end does not take the page along', async () => {
    const page = await linkTo("for (;;) console.log('again');");
    await run(page, /^Stopped after 2 seconds/);
    expect(await page.locator('.line').count()).toBe(300);
    expect(await answer(page)).toContain('Further output was left out.');
    await page.context().close();
  });

  test('a list that grows without an end is stopped, and the page lives on', async () => {
    const page = await linkTo('const all: string[] = [];\nfor (;;) all.push(JSON.stringify({ id: all.length }));');
    await run(page, /^Stopped after 2 seconds/);
    await page.locator('#example').selectOption('core');
    await ended(page);
    await page.context().close();
  });

  test('a run can be stopped by its button before its time is over', async () => {
    const page = await linkTo('await new Promise(() => {});');
    await giveTime(page);
    await page.locator('#run', { hasText: 'Run' }).click();
    await page.locator('#run', { hasText: 'Stop' }).click();
    await ended(page, /^Stopped\.$/);
    await page.context().close();
  });

  test('a fault in the writing is shown with its line, and the line is found by a press', async () => {
    const page = await linkTo("import { show } from 'playground';\n\nshow((1;\n");
    await run(page);
    expect(await page.locator('.failure').innerText()).toMatch(/SyntaxError\s+Line 3\s+Unexpected token/);
    await page.locator('.go-to').click();
    expect(await page.locator('.cm-activeLine').innerText()).toBe('show((1;');
    await page.context().close();
  });

  test('a refusal is shown with its code, its path and its sentence in both languages', async () => {
    const code = "import { createRotation } from 'waimao/allocation';\ncreateRotation([{ id: 'Ann', weight: -1 }]);";
    const page = await linkTo(code);
    await run(page);
    const failure = page.locator('.failure');
    expect(await failure.locator('.code').innerText()).toBe('core/out-of-range');
    expect(await failure.locator('.path').innerText()).toBe('members[0].weight');
    expect(await failure.locator('.go-to').innerText()).toBe('Line 2');
    expect(await failure.locator('[lang="en"]').innerText()).toContain('weight');
    expect(await failure.locator('[lang="zh-Hans"]').innerText()).toContain('weight');
    await page.context().close();
  });

  test('a link carries the program, is made by the button, and runs only when somebody presses', async () => {
    const code = "console.log('汇率 <b>not markup</b>');";
    const page = await linkTo(code);
    await page.waitForTimeout(300);
    expect(await page.locator('#status').innerText()).toBe('This program came with the link. Read it, then press Run.');
    expect(await page.locator('#outputs').innerHTML()).toBe('');
    await run(page);
    expect(await answer(page)).toBe('汇率 <b>not markup</b>');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type("\nconsole.log('more');");
    await page.locator('#share').click();
    await ended(page, /link/i);
    const again = await open(new URL(page.url()).hash);
    await run(again);
    expect(await answer(again)).toBe('汇率 <b>not markup</b>\nmore');
    await page.context().close();
    await again.context().close();
  });

  test('the keyboard alone is enough: choose, write, run, leave, open and close', async () => {
    const page = await linkTo('');
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.id || document.activeElement.className');
    const seen: string[] = [];
    for (let tab = 0; tab < 6; tab++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(['language', 'theme', 'example', 'run', 'share', expect.stringContaining('cm-content')]);
    await page.keyboard.type("import { show } from 'playground';\nshow({ a: { b: { c: { d: 1 } } } });");
    await page.keyboard.press('Control+Enter');
    await ended(page);
    await page.keyboard.press('Tab'); // indents
    expect(await focused()).toContain('cm-content');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape'); // the first may close a list of words
    expect(await focused()).toBe('run');
    await page.locator('#outputs summary').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#outputs details[open]').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('a');
    await page.context().close();
  });

  test('the page speaks Chinese where the browser does, and changes when it is asked', async () => {
    const page = await open('#example=tier-mix', { locale: 'zh-CN' });
    await giveTime(page);
    await ended(page, /^运行用时/);
    expect(await page.locator('#run').innerText()).toBe('运行');
    expect(await page.locator('figcaption strong').innerText()).toBe('客户分级占比与目标区间');
    await page.locator('#language').click();
    expect(await page.locator('#run').innerText()).toBe('Run');
    expect(await page.locator('figcaption strong').innerText()).toBe('Tier mix against the bands');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious, ${colorScheme}, wide and narrow, and nothing is cut off at the side`, async () => {
      const page = await open('#example=call-windows', { colorScheme, viewport: { width: 1400, height: 800 } });
      await giveTime(page);
      await ended(page);
      const faultsWide = await audit(page);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.locator('#example').selectOption('policies'); // a picture less, and a list of faults
      await page.locator('.tree .sentence').nth(8).waitFor({ state: 'attached', timeout: 20_000 });
      expect([...faultsWide, ...(await audit(page))]).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.context().close();
    });
  }

  async function audit(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>('axe.run()');
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }

  test('a program cannot reach anything outside, and the page asked for nothing but itself', async () => {
    const page = await linkTo(`console.log(typeof fetch, typeof indexedDB, typeof postMessage);
try {
  await new Function("return import('https://example.com/x.js')")();
} catch (error) {
  console.log((error as Error).name);
}`);
    await run(page);
    expect(await answer(page)).toBe('undefined undefined undefined\nTypeError');
    const beyond = wanted.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(address));
    expect(beyond).toEqual(refused);
    expect(refused).toEqual(['https://example.com/x.js']);
    expect(wanted.some((url) => url.startsWith('blob:'))).toBe(true);
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'unsafe-eval'; worker-src blob:; /);
    await page.context().close();
    expect(faults).toEqual([]);
  });
}
