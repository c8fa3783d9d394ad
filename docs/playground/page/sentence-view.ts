import type { Both } from '../run/output.ts';
import { make } from './elements.ts';
import { label, languageTags } from './language.ts';
import { words } from './words.ts';

/** A sentence in both languages, one below the other. */
export function sentenceView(sentence: Both): HTMLElement {
  const lines = (['en', 'zh'] as const).map((language) => {
    const line = make('span', `in-${language}`, sentence[language]);
    line.lang = languageTags[language];
    return line;
  });
  return make('span', 'sentence', ...lines);
}

/** Where in the input something lies: `at pool.claimsPerDay`. */
export function placeView(path: string): HTMLElement {
  const at = make('span', 'at');
  label(at, words.at);
  return make('span', 'place', at, ' ', make('code', 'path', path));
}
