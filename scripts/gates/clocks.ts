import { mkdirSync, readFileSync } from 'node:fs';
import { type Gate, started } from './gate.ts';
import { hosts, timeTests } from './hosts.ts';

interface Result {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The tests of days and times under each zone and each clock; every test must come to the same. */
export const clocks: Gate = {
  name: 'clocks',
  holds: 'the tests of days and times come to the same under four time zones and two clocks',
  pace: 'usual',
  run: () => {
    mkdirSync('results', { recursive: true });
    const found = hosts('every pair').map(({ name, env }) => {
      const json = 'results/clocks.json';
      started('npx', ['vitest', 'run', '--reporter=json', `--outputFile.json=${json}`, ...timeTests], {
        env: { ...process.env, ...env },
      });
      const text = told(JSON.parse(readFileSync(json, 'utf8')) as Result);
      console.log(`${name}: ${text.length} tests`);
      return { name, text: text.join('\n') };
    });
    const apart = found.filter(({ text }) => text !== found[0]?.text);
    if (apart.length > 0)
      throw new Error(`other results than ${found[0]?.name}: ${apart.map(({ name }) => name).join(', ')}`);
    return `${found[0]?.text.split('\n').length} tests on ${found.length} hosts`;
  },
};

function told({ testResults }: Result): string[] {
  return testResults
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => `${name.replace(/^.*\/test\//, '')} ${fullName}: ${status}`),
    )
    .sort();
}
