/** Half of a pair of code units alone, and what XML does not allow; marks that turn the direction of what follows. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A caller's text in one line, without what a picture cannot hold. @internal */
export function oneLine(text: string): string {
  return text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
}

/** Text as it may stand in XML, in an element or in an attribute. @internal */
export function escapeXml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => entities.get(sign) ?? '');
}

/** About how wide a text is, in units of its font size; no font is asked, so this is on the wide side. @internal */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    width += code >= 0x1100 && !(code >= 0x2000 && code < 0x2e80) ? 1.02 : /[A-Zmw@%]/.test(sign) ? 0.78 : 0.63;
  }
  return width;
}

/** A text cut to a width, with an ellipsis where something is missing. @internal */
export function fitText(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(`${kept}${sign}…`) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
