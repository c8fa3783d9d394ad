/* The block of SHA-256 (FIPS 180-4, section 6.2): its constants and its compression function. */

/** The first 32 bits of the fractions of the square roots of the first 8 primes. @internal */
export const startWords: Int32Array = /* @__PURE__ */ wordsOf(
  '6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19',
);

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const constants = /* @__PURE__ */ wordsOf(
  `428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74
  80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d
  b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e
  92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5
  391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2`,
);

const hexBytes: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** Scratch of {@link compress}, its head filled before each use: no block allocates anything. @internal */
export const schedule: Int32Array = /* @__PURE__ @internal */ new Int32Array(64);

/** The compression function over the sixteen words at the head of the schedule; each sum is cut at once, which keeps it an integer. @internal */
export function compress(words: Int32Array): void {
  for (let at = 16; at < 64; at++) {
    const early = schedule[at - 15] as number;
    const late = schedule[at - 2] as number;
    const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    const before = ((schedule[at - 16] as number) + (schedule[at - 7] as number)) | 0;
    schedule[at] = (((before + s0) | 0) + s1) | 0;
  }
  let a = words[0] as number;
  let b = words[1] as number;
  let c = words[2] as number;
  let d = words[3] as number;
  let e = words[4] as number;
  let f = words[5] as number;
  let g = words[6] as number;
  let h = words[7] as number;
  for (let at = 0; at < 64; at++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = g ^ (e & (f ^ g));
    const added = ((constants[at] as number) + (schedule[at] as number)) | 0;
    const one = (((((h + s1) | 0) + choice) | 0) + added) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) | (c & (a | b));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (((one + s0) | 0) + majority) | 0;
  }
  words[0] = ((words[0] as number) + a) | 0;
  words[1] = ((words[1] as number) + b) | 0;
  words[2] = ((words[2] as number) + c) | 0;
  words[3] = ((words[3] as number) + d) | 0;
  words[4] = ((words[4] as number) + e) | 0;
  words[5] = ((words[5] as number) + f) | 0;
  words[6] = ((words[6] as number) + g) | 0;
  words[7] = ((words[7] as number) + h) | 0;
}

/** Eight words as 64 hexadecimal digits. @internal */
export function hexOf(words: Int32Array): string {
  let text = '';
  for (let at = 0; at < 8; at++) {
    const word = words[at] as number;
    text += hexByte(word >>> 24) + hexByte((word >>> 16) & 0xff) + hexByte((word >>> 8) & 0xff) + hexByte(word & 0xff);
  }
  return text;
}

function wordsOf(text: string): Int32Array {
  return Int32Array.from(text.split(/\s+/), (word) => Number.parseInt(word, 16));
}

function hexByte(byte: number): string {
  return hexBytes[byte] as string;
}
