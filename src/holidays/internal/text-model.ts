/**
 * Guesses the bits of a text from those before: every context (the last letters, the word, the line above) has a chance that the next bit
 * is 1, and the chances are mixed by how well each did so far (the method of M. Mahoney's "lpaq"). Both who packs and who unpacks ask it,
 * and as it only adds, multiplies and divides, it answers the same on every host.
 */
export type TextModel = (
  /** Says, or is told by the packed text, whether the next bit is 1, of which the chance is given. */
  decide: (chance: number) => number,
) => number;

const CONTEXTS = 8;
/** Slots that the contexts share, as a power of two. */
const SLOT_BITS = 22;
/** Steps of a logistic curve from -8 to 8. */
const STEPS = 4096;
/** How fast the weights of the contexts change. */
const RATE = 0.015;
/** A slot that saw so many bits changes no slower. */
const STEADY = 20;
/** Kinds of letters, each with weights of its own. */
const KINDS = 8;

/** Makes a model that knows nothing yet; each call of it goes through one byte, which it returns. */
export function textModel(): TextModel {
  const { squash, stretch } = logisticTables();
  /** Per slot how far the chance is from one half, in steps of 2 ** -16, above a byte that counts the bits seen. */
  const slots = new Int32Array(1 << SLOT_BITS);
  const weights = new Float64Array((CONTEXTS * KINDS) << 8).fill(0.25);
  const contexts = new Int32Array(CONTEXTS);
  /** Where the sixteen slots of half a byte begin, by context. */
  const bases = new Int32Array(CONTEXTS);
  const inputs = new Float64Array(CONTEXTS);
  let [last, word, kind] = [0, 0, 0];
  let [line, above]: [number[], number[]] = [[], []];

  return (decide) => {
    /** The bits of the byte so far, below a leading 1. */
    let node = 1;
    while (node < 256) {
      const isHalf = node > 15;
      if (node === 1 || (isHalf && node < 32)) {
        for (let at = 0; at < CONTEXTS; at++) {
          const hash = Math.imul(
            Math.imul((contexts[at] as number) + (at << 28), 0x9e37_79b1) ^ Math.imul(node * 16 + at, 0x297a_2d39),
            0x85eb_ca6b,
          );
          bases[at] = (hash >>> (36 - SLOT_BITS)) << 4;
        }
      }
      const half = isHalf
        ? node < 32
          ? 1
          : node < 64
            ? 2 | (node & 1)
            : node < 128
              ? 4 | (node & 3)
              : 8 | (node & 7)
        : node;
      const firstWeight = ((kind << 8) | node) * CONTEXTS;
      let sum = 0;
      for (let at = 0; at < CONTEXTS; at++) {
        const input = stretch[((slots[(bases[at] as number) + half] as number) >> 12) + STEPS / 2] as number;
        inputs[at] = input;
        sum += (weights[firstWeight + at] as number) * input;
      }
      const chance = squash[Math.max(0, Math.min(STEPS - 1, Math.round(sum * 256) + STEPS / 2))] as number;
      const bit = decide(chance);
      const missed = (bit - chance) * RATE;
      for (let at = 0; at < CONTEXTS; at++) {
        weights[firstWeight + at] = (weights[firstWeight + at] as number) + missed * (inputs[at] as number);
        const slot = (bases[at] as number) + half;
        const state = slots[slot] as number;
        const seen = state & 255;
        const away = (state >> 8) + Math.trunc((bit * 65_535 - 32_768 - (state >> 8)) / (seen + 1.3));
        slots[slot] = (away << 8) | Math.min(seen + 1, STEADY);
      }
      node = node * 2 + bit;
    }
    const byte = node & 255;
    last = (last << 8) | byte;
    word = byte > 64 ? Math.imul(word + byte, 0x2c1b_3c6d) : 0;
    line.push(byte);
    if (byte === 10) [line, above] = [[], line];
    kind = kindOf(byte);
    const upper = above[line.length] ?? 0;
    contexts.set([
      0,
      byte,
      last & 0xffff,
      last & 0xff_ffff,
      last,
      word,
      (upper << 8) | byte,
      (line.length << 8) | byte,
    ]);
    return byte;
  };
}

/** Digit, small letter, capital, beyond ASCII, space, end of a line, else. */
function kindOf(byte: number): number {
  if (byte > 127) return 4;
  if (byte > 96 && byte < 123) return 2;
  if (byte > 64 && byte < 91) return 3;
  if (byte > 47 && byte < 58) return 1;
  return byte === 32 ? 5 : byte === 10 ? 6 : 7;
}

/** The logistic curve as a table of steps, and which step has a chance. */
function logisticTables(): { readonly squash: Float64Array; readonly stretch: Float64Array } {
  const squash = new Float64Array(STEPS);
  const stretch = new Float64Array(STEPS);
  let odds = 0.000_335_462_627_9; // e to the power of -8
  let filled = 0;
  for (let at = 0; at < STEPS; at++) {
    const chance = odds / (1 + odds);
    squash[at] = chance;
    while (filled <= chance * STEPS) stretch[filled++] = (at - STEPS / 2) / 256;
    odds *= 1.003_913_889_338_347_5; // e to the power of 1/256
  }
  return { squash, stretch: stretch.fill(8, filled) };
}
