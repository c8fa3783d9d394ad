/** The worker: gets a program, runs it, sends what it puts out. The page stops it when its time is over. */
import { moduleNames, modules } from 'modules';
import type { Message, Output } from './output.ts';
import { runProgram } from './run-program.ts';

/** More than this the page could not show anyway; a loop that writes on and on must not fill the memory of the page. */
const MOST_OUTPUTS = 300;

// The page's policy forbids every connection. These are taken away too, so that a program of another reads nothing of this browser.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'indexedDB', 'caches']) {
  Object.defineProperty(globalThis, name, { value: undefined });
}
const send = postMessage.bind(globalThis) as (message: Message) => void;
for (const name of ['postMessage', 'BroadcastChannel', 'Worker', 'SharedWorker', 'WebTransport', 'navigator']) {
  Object.defineProperty(globalThis, name, { value: undefined });
}

let outputs = 0;

function sendOutput(output: Output): void {
  outputs++;
  if (outputs <= MOST_OUTPUTS) send({ type: 'output', output });
  else if (outputs === MOST_OUTPUTS + 1) send({ type: 'output', output: { kind: 'left-out' } });
}

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  let started = performance.now();
  const failure = await runProgram(data, {
    load: (name) => (Object.hasOwn(modules, name) ? modules[name]?.() : undefined),
    names: moduleNames,
    onStart: () => {
      send({ type: 'started' });
      started = performance.now();
    },
    onOutput: sendOutput,
  });
  send({ type: 'ended', milliseconds: performance.now() - started, failure });
});
