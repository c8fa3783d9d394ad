/** The page: puts the parts together. */
import type { Example } from '../example-list.ts';
import type { Both } from '../run/output.ts';
import { createEditor } from './editor.ts';
import { find, make } from './elements.ts';
import { label, language, say, setLanguage } from './language.ts';
import { failureView, outputView } from './output-view.ts';
import { type Ending, type Run, startRun } from './runner.ts';
import { hashOf, readHash } from './share.ts';
import { ranIn, tookTooLong, words } from './words.ts';

type ReadyExample = Example & { readonly code: string };

const ready = JSON.parse(document.getElementById('examples')?.textContent ?? '[]') as ReadyExample[];
const [list, runButton, shareButton, languageButton, themeButton] = [
  find('example', HTMLSelectElement),
  find('run', HTMLButtonElement),
  find('share', HTMLButtonElement),
  find('language', HTMLButtonElement),
  find('theme', HTMLButtonElement),
];
const [status, outputs, main] = [find('status', HTMLElement), find('outputs', HTMLElement), find('main', HTMLElement)];
const editor = createEditor(find('editor', HTMLElement), '', { run: runOrStop, leave: () => runButton.focus() });
/** The modules stand at the end of the page, so that everything before them is there at once. */
const wholePage = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
let run: Run | null = null;
let isDark = matchMedia('(prefers-color-scheme: dark)').matches;

async function runOrStop(): Promise<void> {
  if (runButton.disabled) return;
  if (run !== null) return run.stop();
  let count = 0;
  outputs.replaceChildren();
  label(status, words.running);
  label(runButton, words.stop);
  const limit = Number(main.dataset.limit);
  run = startRun(editor.code(), limit, (output) => {
    count++;
    outputs.append(outputView(output));
  });
  const ending = await run.ending;
  run = null;
  label(runButton, words.run);
  label(status, endingWords(ending, limit, count));
  if (ending.kind === 'ended' && ending.failure !== null) outputs.append(failureView(ending.failure, editor.goTo));
}

function endingWords(ending: Ending, limit: number, count: number): Both {
  if (ending.kind === 'too-long') return tookTooLong(limit);
  if (ending.kind !== 'ended') return words[ending.kind];
  return count === 0 && ending.failure === null ? words.nothing : ranIn(ending.milliseconds);
}

/** Puts a program into the editor; what ran before is over. */
function open(code: string, note: Both): void {
  run?.stop();
  editor.setCode(code);
  outputs.replaceChildren();
  label(status, note);
}

function openExample(id: string): void {
  const example = ready.find((one) => one.id === id) ?? ready[0];
  if (example === undefined) return;
  list.value = example.id;
  open(example.code, words.empty);
  // after the page is painted; a ready example is ours, so it may run by itself
  setTimeout(async () => {
    await Promise.all([wholePage, run?.ending]);
    if (editor.code() === example.code) await runOrStop();
  }, 50);
}

function openLink(): void {
  const linked = readHash(location.hash);
  if (linked.kind === 'code') {
    list.value = '';
    open(linked.code, words.fromLink);
  } else if (linked.kind === 'broken') open('', words.badLink);
  else openExample(linked.kind === 'example' ? linked.id : '');
}

async function share(): Promise<void> {
  const hash = hashOf(editor.code());
  history.replaceState(null, '', hash);
  const link = location.href;
  try {
    await navigator.clipboard.writeText(link);
    label(status, words.copied);
  } catch {
    label(status, words.inAddress);
  }
}

function fillList(): void {
  const chosen = list.value;
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const { id, module, title } of ready) {
    const option = make('option', '', say(title));
    option.value = id;
    const group = groups.get(module) ?? make('optgroup');
    group.label = module === 'core' ? 'waimao' : `waimao/${module}`;
    group.append(option);
    groups.set(module, group);
  }
  list.replaceChildren(...groups.values());
  list.value = chosen;
}

function showLanguage(to: 'en' | 'zh'): void {
  setLanguage(to);
  fillList();
  editor.setName(say(words.program));
  for (const picture of document.querySelectorAll('figure.picture')) picture.dispatchEvent(new Event('language'));
}

function showTheme(): void {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  label(themeButton, isDark ? words.light : words.dark);
}

for (const name of [
  'tagline',
  'example',
  'program',
  'run',
  'share',
  'language',
  'keys',
  'notChecked',
  'answer',
] as const) {
  for (const element of document.querySelectorAll(`[data-word="${name}"]`)) label(element, words[name]);
}
runButton.addEventListener('click', runOrStop);
shareButton.addEventListener('click', share);
list.addEventListener('change', () => {
  history.replaceState(null, '', `#example=${list.value}`);
  openExample(list.value);
});
languageButton.addEventListener('click', () => showLanguage(language() === 'en' ? 'zh' : 'en'));
themeButton.addEventListener('click', () => {
  isDark = !isDark;
  showTheme();
});
addEventListener('hashchange', openLink);
addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  event.preventDefault();
  void runOrStop();
});
wholePage.then(() => {
  runButton.disabled = false;
});
showTheme();
showLanguage(navigator.language.startsWith('zh') ? 'zh' : 'en');
openLink();
