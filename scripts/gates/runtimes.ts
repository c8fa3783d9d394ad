import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserProgram, installedProgram } from './answers.ts';
import { type Gate, heavyTool, NotRun, started } from './gate.ts';
import { consumerFolder } from './packed.ts';

const denoFlags = ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual', '--allow-read'];

/** Where the package must run: the floor of `engines`, the lines of Node that are kept up, and the others. */
const runtimes: readonly (readonly [name: string, command: () => string[]])[] = [
  [`Node ${process.versions.node}`, () => [process.execPath]],
  ['Node 20.0', () => [heavyTool('node20.0/bin/node')]],
  ['Node 22', () => [heavyTool('node22/bin/node')]],
  ['Node 24', () => [heavyTool('node24/bin/node')]],
  ['bun', () => [heavyTool('@oven/bun-linux-x64/bin/bun')]],
  ['deno', () => [heavyTool('@deno/linux-x64-glibc/deno'), ...denoFlags]],
];

/** The same answers, to the byte, from the installed tarball in every runtime. Deno runs it without network, environment and clock of high resolution. */
export const runtimesGate: Gate = {
  name: 'runtimes',
  holds: 'the tarball answers alike in Node 20, 22, 24, bun, deno and Chromium',
  pace: 'usual',
  needsBuild: true,
  run: async () => {
    const folder = consumerFolder();
    writeFileSync(join(folder, 'answers.mjs'), await installedProgram('esm'));
    writeFileSync(join(folder, 'answers.cjs'), await installedProgram('cjs'));
    const places: [name: string, answers: () => string | Promise<string>][] = runtimes.flatMap(([name, command]) =>
      ['answers.mjs', 'answers.cjs'].map((file): [string, () => string] => [
        `${name}, ${file}`,
        () => {
          const [program = '', ...args] = command();
          return started(program, [...args, file], { cwd: folder }).trim();
        },
      ]),
    );
    places.push(['Chromium', inChromium]);
    const found: (readonly [name: string, text: string])[] = [];
    const missing: string[] = [];
    for (const [name, answers] of places) {
      try {
        const text = await answers();
        found.push([name, text]);
        console.log(`${name.padEnd(28)}${fingerprint(text)}`);
      } catch (error) {
        if (!(error instanceof NotRun)) throw error;
        missing.push(`${name}: ${error.message}`);
      }
    }
    const [[, expected] = ['', '']] = found;
    const apart = found.filter(([, text]) => text !== expected);
    if (apart.length > 0) {
      throw new Error(apart.map(([name, text]) => `${name}: ${firstDifference(text, expected)}`).join('\n'));
    }
    const note = `${expected.split('\n').length} answers, ${fingerprint(expected)}, in ${found.length} places`;
    if (missing.length > 0) throw new NotRun(`${missing.join('; ')}. Otherwise ${note}`);
    return note;
  },
};

async function inChromium(): Promise<string> {
  const paths = [
    process.env.CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const executablePath = paths.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined)
    throw new NotRun(`no Chromium at ${paths.slice(1).join(', ')}, nor named by CHROMIUM`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await browserProgram() });
    return (await page.evaluate('program.answers()')) as string;
  } finally {
    await browser.close();
  }
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function firstDifference(text: string, expected: string): string {
  const lines = text.split('\n');
  const wanted = expected.split('\n');
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  return `line ${at + 1} is ${lines[at]?.slice(0, 300)}, not ${wanted[at]?.slice(0, 300)}`;
}
