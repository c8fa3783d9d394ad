/** Packs texts for `src/holidays/internal/unpack.ts`: the same model guesses, and an arithmetic code says where it was wrong. */
import { textModel } from '../../src/holidays/internal/text-model.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const HIGHEST = 0x3fff_ffff;
/** All bits but those of the first digit. */
const REST = 0xff_ffff;

/** The bytes of a text: ASCII as it is, from U+2000 to U+9FFF two bytes, of which the first is above 127, other letters a 1 and two bytes; 0 at the end. */
function bytesOf(text: string): number[] {
  const bytes = [...Array(text.length).keys()].flatMap((at) => {
    const code = text.charCodeAt(at);
    if (code > 1 && code < 128) return [code];
    if (code >= 0x2000 && code < 0xa000) return [(code >> 8) + 96, code & 255];
    return [1, code >> 8, code & 255];
  });
  return [...bytes, 0];
}

/** Packs texts, each as base-64 digits; what the model learnt of one helps with the next. */
export function pack(texts: readonly string[]): string[] {
  const model = textModel();
  return texts.map((text) => {
    let [low, high] = [0, HIGHEST];
    let digits = '';
    for (const byte of bytesOf(text)) {
      let place = 8;
      model((chance) => {
        place--;
        const bit = (byte >> place) & 1;
        const middle = low + Math.floor((high - low) * chance);
        if (bit === 1) high = middle;
        else low = middle + 1;
        while (low >> 24 === high >> 24) {
          digits += alphabet[low >> 24];
          low = (low & REST) << 6;
          high = ((high & REST) << 6) | 63;
        }
        return bit;
      });
    }
    // enough digits to stand above the lower bound
    return digits + (alphabet[(low >> 24) + 1] ?? '_');
  });
}
