import { indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { syntaxHighlighting } from '@codemirror/language';
import { keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';

/** The field in which the program is written. */
export interface Editor {
  readonly code: () => string;
  /** Undo brings back what stood there before. */
  readonly setCode: (code: string) => void;
  /** Puts the cursor at a line, counted from 1, and shows it. */
  readonly goTo: (line: number) => void;
  /** What the field is called for those who do not see it. */
  readonly setName: (name: string) => void;
}

/** What the keys of the editor do. */
export interface EditorKeys {
  readonly run: () => void;
  /** Escape: Tab indents here, so that there must be another way out. */
  readonly leave: () => void;
}

/** Makes the editor inside an element. */
export function createEditor(parent: HTMLElement, code: string, { run, leave }: EditorKeys): Editor {
  const press = (act: () => void) => () => {
    act();
    return true;
  };
  const view = new EditorView({
    parent,
    doc: code,
    extensions: [
      keymap.of([
        { key: 'Mod-Enter', run: press(run) },
        { key: 'Ctrl-Enter', run: press(run) },
      ]),
      basicSetup,
      keymap.of([indentWithTab, { key: 'Escape', run: press(leave) }]),
      javascript({ typescript: true }),
      syntaxHighlighting(classHighlighter),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-describedby': 'keys' }),
    ],
  });
  return {
    code: () => view.state.doc.toString(),
    setCode: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    goTo: (line) => {
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      view.focus();
    },
    setName: (name) => view.contentDOM.setAttribute('aria-label', name),
  };
}
