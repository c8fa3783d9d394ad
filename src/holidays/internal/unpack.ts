import { readDigits } from './digits.ts';
import { textModel } from './text-model.ts';

/** Bits of the numbers that the coder works with, of which a digit carries six. */
const HIGHEST = 0x3fff_ffff;
/** All bits but those of the first digit. */
const REST = 0xff_ffff;

/**
 * Unpacks texts that `scripts/data/pack-text.ts` packed, one when it is asked for after the other: an arithmetic code, by a model that goes on
 * from text to text.
 */
export function* unpacked(packs: readonly string[]): Generator<string, undefined> {
  const model = textModel();
  for (const pack of packs) {
    const digits = readDigits(pack, 1);
    let [low, high, value, at] = [0, HIGHEST, 0, 0];
    const nextDigit = (): number => digits[at++] ?? 0;
    while (at < 5) value = value * 64 + nextDigit();
    const isNextBit = (chance: number): number => {
      const middle = low + Math.floor((high - low) * chance);
      const bit = value <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      while (low >> 24 === high >> 24) {
        low = (low & REST) << 6;
        high = ((high & REST) << 6) | 63;
        value = ((value & REST) << 6) | nextDigit();
      }
      return bit;
    };
    const nextByte = (): number => model(isNextBit);
    const letters: string[] = [];
    for (let byte = nextByte(); byte !== 0; byte = nextByte()) {
      // letters beyond ASCII are three bytes of six bits
      const code = byte < 128 ? byte : ((byte & 63) << 12) | ((nextByte() & 63) << 6) | (nextByte() & 63);
      letters.push(String.fromCharCode(code));
    }
    yield letters.join('');
  }
  return undefined;
}
