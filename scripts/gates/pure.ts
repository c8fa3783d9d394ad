import vm from 'node:vm';
import { sourceProgram } from './answers.ts';
import type { Gate } from './gate.ts';

/**
 * Runs in the empty context before the program. What is no part of the language (network, timers, process, console) is
 * not there at all, so that to name it is an error; what is part of it and reads the clock, chance or the host throws.
 */
const traps = `
  const forbid = (what) => { throw new Error('impure: ' + what); };
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...given) {
      if (given.length !== 1) forbid('new Date() without an instant');
      super(...given);
    }
    static now() { forbid('Date.now'); }
  };
  const trap = (owner, names) => {
    for (const name of names) Object.defineProperty(owner, name, { configurable: true, get: () => forbid(name) });
  };
  trap(Math, ['random']);
  trap(globalThis, ['Intl']);
  trap(RealDate.prototype, Object.getOwnPropertyNames(RealDate.prototype).filter((name) =>
    /^toLocale|^getTimezoneOffset$|^toDateString$|^toTimeString$|^toString$|^[gs]et(?!UTC|Time$)/.test(name)));
  for (const { prototype } of [String, Number, Array, BigInt]) {
    trap(prototype, Object.getOwnPropertyNames(prototype).filter((name) => /^locale|^toLocale/.test(name)));
  }
`;

/** The answers of the source in a context without clock, chance, host or network. */
export const pure: Gate = {
  name: 'pure',
  holds: 'every answer comes without clock, chance, locale, host and network',
  pace: 'quick',
  run: async () => {
    const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(traps, context);
    for (const probe of ['Date.now()', 'new Date()', 'Math.random()', 'Intl', 'fetch', '"a".localeCompare("b")']) {
      if (!throws(probe, context)) throw new Error(`the trap for ${probe} does not work`);
    }
    vm.runInContext(await sourceProgram(), context, { filename: 'answers.js' });
    const text = (await vm.runInContext('program.answers()', context)) as string;
    return `${text.split('\n').length} answers`;
  },
};

function throws(code: string, context: vm.Context): boolean {
  try {
    vm.runInContext(code, context);
    return false;
  } catch {
    return true;
  }
}
