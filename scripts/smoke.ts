/**
 * Installs the packed tarball in an empty project, imports every subpath as ES module and as CommonJS, and compiles a
 * consumer against the shipped types in both forms.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { started } from './gates/gate.ts';
import { consumerFolder, importNames } from './gates/packed.ts';

const folder = consumerFolder();
const names = importNames();
const count = (face: string): string =>
  `let total = 0;\nfor (const name of ${JSON.stringify(names)}) total += Object.keys(${face}).length;\nconsole.log(\`${names.length} subpaths, \${total} exports\`);`;
writeFileSync(join(folder, 'smoke.mjs'), count('await import(name)'));
writeFileSync(join(folder, 'smoke.cjs'), count('require(name)'));
const [asModule, asCommon] = ['smoke.mjs', 'smoke.cjs'].map((file) =>
  started(process.execPath, [file], { cwd: folder }).trim(),
);
if (asModule !== asCommon) throw new Error(`ES module: ${asModule}; CommonJS: ${asCommon}`);

const consumer = names.map((name, index) => `import * as m${index} from '${name}';\nvoid m${index};`).join('\n');
for (const file of ['consumer.mts', 'consumer.cts']) writeFileSync(join(folder, file), `${consumer}\n`);
// zod's own types name `URL`, which stands in the DOM's
const options = '--noEmit --strict --module nodenext --target es2022 --lib es2022,dom'.split(' ');
const compiler = resolve('node_modules/typescript/bin/tsc');
started(process.execPath, [compiler, ...options, 'consumer.mts', 'consumer.cts'], { cwd: folder });
console.log(`The packed tarball loads as ES module and as CommonJS with types: ${asModule}.`);
