import type { IndexState } from './index-state.ts';
import type { Judged } from './judge.ts';
import { hasUnder } from './term-index.ts';
import { tokenKey } from './words.ts';

/** The words of a description that stand in the vocabulary of a code's heading, as they stand in the description. */
export function matchedWords({ tree, languages }: IndexState, { language, query }: Judged, place: number): string[] {
  const index = languages.get(language)?.terms;
  if (index === undefined) return [];
  const heading = tree.headingOf[place] ?? 0;
  const words: string[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '' && !words.includes(run)) words.push(run);
    run = '';
  };
  for (const { token, text } of query) {
    if (token.length === 1) continue;
    const id = index.tokenIds.get(tokenKey(token));
    if (id === undefined || !hasUnder(index, tree.headingOf, id, heading)) {
      end();
      continue;
    }
    // pairs of Chinese characters that overlap are one word
    if (run !== '' && text.length === 2 && text > '\u4e00' && run.at(-1) === text[0]) run += text[1] ?? '';
    else {
      end();
      run = text;
    }
  }
  end();
  return words;
}
