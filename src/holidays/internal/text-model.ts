/**
 * Guesses the bits of a text from those before. Some contexts (the place in the line, the last letters) keep for every bit the chance that
 * it is 1; others (more letters, the word) keep which letter followed last and how often. All are mixed by how well each did so far (the
 * methods of M. Mahoney's "lpaq" and "paq8"). Both who packs and who unpacks ask it, and as it only adds, multiplies and divides, it
 * answers the same on every host. Contexts are few and tables small, since the first calendar of a process waits for it.
 */
export type TextModel = (
  /** Says, or is told by the packed text, whether the next bit is 1, of which the chance is given. */
  decide: (chance: number) => number,
) => number;

/** Contexts that keep chances. */
const CLOSE = 3;
/** Contexts that keep the letter that followed. */
const FAR = 4;
const INPUTS = CLOSE + FAR;
/** Entries that the contexts of either kind share, as a power of two. */
const SHARED_BITS = 19;
/** Steps of a logistic curve from -8 to 8. */
const STEPS = 4096;
/** How fast the weights of the contexts change. */
const RATE = 0.015;
/** A chance of so many bits seen changes no slower. */
const STEADY = 20;
/** A letter that followed so often in a row is as sure as any. */
const SURE = 8;
/** Kinds of letters, each with weights of its own. */
const KINDS = 16;
/** Spreads numbers over their 32 bits. */
const MIXER = 0x85eb_ca6b;
const LINE_END = 10;
const SPACE = 32;
const BAR = 124;

/** Makes a model that knows nothing yet; each call of it goes through one byte, which it returns. */
export function textModel(): TextModel {
  const [squash, stretch] = logisticTables();
  const weights = new Float64Array((INPUTS * KINDS) << 8).fill(0.3);
  /** In steps of 2 ** -16; a context has 256 of them in a row, which overlap those of others. */
  const chances = new Uint16Array((1 << SHARED_BITS) + 256).fill(1 << 15);
  const seen = new Uint8Array(chances.length);
  /** The byte that followed a context last, below how often it did so in a row. */
  const followers = new Uint16Array(1 << SHARED_BITS);
  /** By context and count the chance that the same byte follows again. */
  const sureness = new Float64Array(FAR * SURE).fill(0.6);
  /** Where the entries of contexts stand. */
  const places = new Int32Array(INPUTS);
  const inputs = new Float64Array(INPUTS);
  /** Of the contexts that expect a byte: the byte below a leading 1, how sure they are, and where that is kept. */
  const expected = new Int32Array(FAR);
  const votes = new Float64Array(FAR);
  const grades = new Int32Array(FAR);
  /** Where the weights of the bit at hand begin. */
  let firstWeight = 0;
  let [last, field, word] = [0, 0, 0];

  const learn = (byte: number): void => {
    for (let at = 0; at < FAR; at++) {
      const place = places[CLOSE + at] as number;
      const isAsExpected = expected[at] === (256 | byte);
      const grade = grades[at] as number;
      sureness[grade] = (sureness[grade] as number) * 0.98 + (isAsExpected ? 0.02 : 0);
      followers[place] = isAsExpected ? Math.min((followers[place] as number) + 256, 0xff00 | byte) : 256 | byte;
    }
    const fifth = last >>> 24;
    last = (last << 8) | byte;
    word = Math.imul(word + byte, MIXER);
    if (byte === LINE_END || byte === BAR || byte === SPACE) {
      // bars, up to three, above the spaces since the last of them
      field = byte === LINE_END ? 0 : byte === BAR ? Math.min(field & 12, 8) + 4 : Math.min(field + 1, field | 3);
      word = 0;
    }
    const contexts = [field, byte, last & 0xffff, last & 0xff_ffff, last, last + Math.imul(fifth, MIXER), word + field];
    for (let at = 0; at < INPUTS; at++) {
      const mixed = Math.imul((contexts[at] as number) + (at << 28), MIXER);
      places[at] = Math.imul(mixed ^ (mixed >>> 15), MIXER) >>> (32 - SHARED_BITS);
    }
    for (let at = 0; at < FAR; at++) {
      const follower = followers[places[CLOSE + at] as number] as number;
      const grade = at * SURE + Math.min(follower >> 8, SURE - 1);
      expected[at] = follower === 0 ? 0 : 256 | (follower & 255);
      votes[at] = (stretch[Math.floor((sureness[grade] as number) * STEPS)] as number) + 2.5;
      grades[at] = grade;
    }
  };

  /** The chance that a bit is 1, of which those before in its byte and how many are left after it are known. */
  const guess = (node: number, left: number): number => {
    firstWeight = (((last & 0xf0) << 4) | node) * INPUTS;
    let sum = 0;
    for (let at = 0; at < CLOSE; at++) {
      const input = stretch[(chances[(places[at] as number) + node] as number) >> 4] as number;
      inputs[at] = input;
      sum += input * (weights[firstWeight + at] as number);
    }
    for (let at = 0; at < FAR; at++) {
      const byte = expected[at] as number;
      const vote = (votes[at] as number) * (((byte >> left) & 1) * 2 - 1);
      const input = byte >> (left + 1) === node ? vote : 0;
      inputs[CLOSE + at] = input;
      sum += input * (weights[firstWeight + CLOSE + at] as number);
    }
    return squash[Math.max(0, Math.min(STEPS - 1, Math.floor(sum * 256) + STEPS / 2))] as number;
  };

  const learnBit = (node: number, bit: number, chance: number): void => {
    const missed = (bit - chance) * RATE;
    for (let at = 0; at < INPUTS; at++) {
      weights[firstWeight + at] = (weights[firstWeight + at] as number) + missed * (inputs[at] as number);
    }
    for (let at = 0; at < CLOSE; at++) {
      const place = (places[at] as number) + node;
      const known = chances[place] as number;
      const count = seen[place] as number;
      chances[place] = known + (bit * 65_535 - known) / (count + 1.2);
      seen[place] = Math.min(count + 1, STEADY);
    }
  };

  return (decide) => {
    /** The bits of the byte so far, below a leading 1. */
    let node = 1;
    for (let left = 7; left >= 0; left--) {
      const chance = guess(node, left);
      const bit = decide(chance);
      learnBit(node, bit, chance);
      node = node * 2 + bit;
    }
    const byte = node & 255;
    learn(byte);
    return byte;
  };
}

/** The logistic curve as a table of steps, and which step has a chance. */
function logisticTables(): readonly [squash: Float64Array, stretch: Float64Array] {
  const squash = new Float64Array(STEPS);
  const stretch = new Float64Array(STEPS).fill(8);
  let odds = 0.000_335_462_627_9; // e to the power of -8
  let filled = 0;
  for (let at = 0; at < STEPS; at++) {
    const chance = odds / (1 + odds);
    squash[at] = chance;
    while (filled <= chance * STEPS) stretch[filled++] = (at - STEPS / 2) / 256;
    odds *= 1.003_913_889_338_347_5; // e to the power of 1/256
  }
  return [squash, stretch];
}
