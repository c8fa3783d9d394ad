/** Characters that take two columns: East Asian wide and full-width ones, and pictures (Unicode TR 11). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
/** Characters that take none: marks above and below others, and controls. */
const none = /[\p{M}\p{Cc}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Cut with `…` or filled with blanks to exactly `width` columns; line ends become blanks. */
export function fitted(text: string, width: number): string {
  const line = text.replace(/[\r\n\t]+/g, ' ').replace(/[\p{Cc}]/gu, '');
  const size = textWidth(line);
  if (size <= width) return line + ' '.repeat(width - size);
  let kept = '';
  let used = 0;
  for (const character of line) {
    const next = textWidth(character);
    if (used + next > width - 1) break;
    kept += character;
    used += next;
  }
  return `${kept}…${' '.repeat(width - 1 - used)}`;
}

/** Texts with a wide gap between them, on as many lines as they need. */
export function wrapped(texts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last) + 3 + textWidth(text) <= width)
      lines[lines.length - 1] = `${last}   ${text}`;
    else lines.push(text);
  }
  return lines;
}
