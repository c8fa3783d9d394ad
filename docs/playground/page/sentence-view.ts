import type { Both } from '../run/output.ts';
import { make } from './elements.ts';
import { languageTags } from './language.ts';

/** A sentence in both languages, one below the other. */
export function sentenceView(sentence: Both): HTMLElement {
  const lines = (['en', 'zh'] as const).map((language) => {
    const line = make('span', `in-${language}`, sentence[language]);
    line.lang = languageTags[language];
    return line;
  });
  return make('span', 'sentence', ...lines);
}
