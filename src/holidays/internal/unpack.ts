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
  let digits: readonly number[] = [];
  let [low, high, value, at] = [0, 0, 0, 0];
  const nextDigit = (): number => digits[at++] as number;
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
  for (const pack of packs) {
    // behind the last digit stand zeros
    digits = readDigits(`${pack}00000`, 1);
    [low, high, value, at] = [0, HIGHEST, 0, 0];
    while (at < 5) value = value * 64 + nextDigit();
    const letters: string[] = [];
    for (let byte = nextByte(); byte !== 0; byte = nextByte()) {
      // letters of China are two bytes, others beyond ASCII two behind a 1
      const code = byte > 127 ? ((byte - 96) << 8) | nextByte() : byte === 1 ? (nextByte() << 8) | nextByte() : byte;
      letters.push(String.fromCharCode(code));
    }
    yield letters.join('');
  }
  return undefined;
}
