const MOST_DIGITS = 13;

/** Whether codes of this many digits exist. */
export function isCodeLength(count: number): boolean {
  return count === 2 || count === 4 || count === 6 || (count >= 8 && count <= MOST_DIGITS);
}

/** With the zero of chapters 1 to 9 that a number has lost; 9, 11 and 13 digits are whole codes in Japan, Taiwan and China. */
function evened(digits: string): string {
  return isCodeLength(digits.length) ? digits : `0${digits}`;
}

/** What was meant where a spreadsheet or a program made a number of a code: `847130.0`, `8471.3`, `847,130`, `8.4713E+05`. */
export function numberCell(text: string): string | null {
  if (/^\d{1,3}(?:,\d{3}){1,4}(?:\.0+)?$/.test(text)) return evened((text.split('.')[0] ?? '').replaceAll(',', ''));
  const whole = /^(?:(\d{1,13})[.,]0|(\d{9,13})[.,]0+)$/.exec(text);
  if (whole !== null) return evened(whole[1] ?? whole[2] ?? '');
  // nobody groups one digit after an only point: the zero behind it is lost
  const decimal = /^(\d{1,8})[.,](\d)$/.exec(text);
  if (decimal !== null) return `${evened(decimal[1] ?? '')}${decimal[2]}0`;
  const power = /^(\d)(?:[.,](\d{1,12}))?e[+]?(\d{1,3})$/i.exec(text);
  if (power === null) return null;
  const [, first = '', fraction = '', exponent = ''] = power;
  const places = Number(exponent);
  if (places >= MOST_DIGITS || fraction.length > places) return null;
  return evened((first + fraction).padEnd(places + 1, '0'));
}
