import type { Text } from '../pictures/picture.ts';
import type { Both } from '../run/output.ts';

/** The languages of the page. */
export type Language = 'en' | 'zh';

/** As HTML names them. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

let current: Language = 'en';

/** @returns The language that is shown. */
export function language(): Language {
  return current;
}

/** @returns The words in the language that is shown. */
export function say(text: Text): string {
  return typeof text === 'string' ? text : text[current];
}

/** Writes words into an element, and again whenever the language changes. */
export function label(element: Element, text: Both): void {
  element.setAttribute('data-en', text.en);
  element.setAttribute('data-zh', text.zh);
  element.textContent = say(text);
}

/** Changes the language of the page, of everything that was labelled, and of what labels are called. */
export function setLanguage(to: Language): void {
  current = to;
  document.documentElement.lang = languageTags[to];
  for (const element of document.querySelectorAll('[data-en]')) {
    element.textContent = element.getAttribute(`data-${to}`) ?? '';
  }
}
