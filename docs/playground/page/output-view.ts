import type { Failure, Output } from '../run/output.ts';
import { make } from './elements.ts';
import { label } from './language.ts';
import { pictureView } from './picture-view.ts';
import { placeView, sentenceView } from './sentence-view.ts';
import { treeView } from './tree-view.ts';
import { lineWords, words } from './words.ts';

/** Something that a program put out. */
export function outputView(output: Output): HTMLElement {
  if (output.kind === 'picture') return pictureView(output.picture);
  if (output.kind === 'text') return make('pre', 'line', output.text);
  if (output.kind === 'left-out') {
    const note = make('p', 'note');
    label(note, words.leftOut);
    return note;
  }
  const heading = output.label === '' ? [] : [make('h3', '', output.label)];
  return make('section', 'shown', ...heading, treeView(output.tree));
}

/** Why a program did not come to its end; the line is a button that goes there. */
export function failureView(failure: Failure, goTo: (line: number) => void): HTMLElement {
  const { name, message, line, code, path, sentence, issues = [] } = failure;
  const head = make('p', 'failure-head', make('strong', '', name), ' ');
  if (code !== undefined) head.append(make('span', 'code', code), ' ');
  if (path !== undefined && path !== '') head.append(placeView(path), ' ');
  if (line !== undefined) {
    const button = make('button', 'go-to');
    button.type = 'button';
    label(button, lineWords(line));
    button.addEventListener('click', () => goTo(line));
    head.append(button);
  }
  const said = sentence === undefined ? make('p', '', message) : sentenceView(sentence);
  const rows = issues.map((issue) =>
    make(
      'li',
      '',
      make('span', 'code', issue.code),
      ' ',
      ...(issue.path === '' ? [] : [placeView(issue.path)]),
      sentenceView(issue.sentence),
    ),
  );
  return make('section', 'failure', head, said, ...(rows.length === 0 ? [] : [make('ul', '', ...rows)]));
}
