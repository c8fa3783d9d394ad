const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Reads numbers written with a fixed count of base-64 digits each. */
export function readDigits(text: string, width: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += width) {
    let value = 0;
    for (const digit of text.slice(at, at + width)) value = value * 64 + alphabet.indexOf(digit);
    numbers.push(value);
  }
  return numbers;
}
