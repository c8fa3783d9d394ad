/**
 * Prints a fingerprint of some thousand answers about local time. `host.test.ts` runs it in processes whose host has
 * another time zone and another clock.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Cases, localTimeAnswers } from './local-time.ts';

const cases = JSON.parse(readFileSync(new URL('../fixtures/windows-cases.json', import.meta.url), 'utf8')) as Cases;
const lines = localTimeAnswers(cases);
const hash = createHash('sha256').update(lines.map((line) => `${line}\n`).join(''));
console.log(`${lines.length} ${hash.digest('hex')}`);
