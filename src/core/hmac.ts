import { addByte, addHash, addText, endText, finishRun, startRun } from './sha-256.ts';
import { hexOf } from './sha-256-block.ts';

/** A secret made ready, for many texts under the same one. @internal */
export interface HmacKey {
  /** The HMAC-SHA-256 of a text as UTF-8, 64 hexadecimal digits. */
  hex(text: string): string;
}

const BLOCK_BYTES = 64;

/**
 * Makes a secret ready for HMAC-SHA-256 (RFC 2104): its two blocks are hashed once, not once for every text.
 *
 * @internal
 */
export function hmacKey(secret: string): HmacKey {
  const key = keyBytes(secret);
  const inner = padded(key, 0x36);
  const outer = padded(key, 0x5c);
  const digest = new Int32Array(8);
  const run = startRun(); // used again for every text, so that a short one allocates nothing but its answer
  return {
    hex(text) {
      run.words.set(inner);
      run.hashed = BLOCK_BYTES;
      run.filled = 0;
      addText(run, text);
      finishRun(run);
      digest.set(outer);
      addHash(digest, BLOCK_BYTES, run.words);
      return hexOf(digest);
    },
  };
}

/** One HMAC-SHA-256; for many under the same secret keep an {@link hmacKey}. @internal */
export function hmacSha256Hex(secret: string, text: string): string {
  return hmacKey(secret).hex(text);
}

/** The secret as UTF-8, or its hash where it is longer than a block. */
function keyBytes(secret: string): Uint8Array {
  const run = startRun();
  for (const character of secret) addText(run, character); // so short a text always goes through the byte block
  endText(run);
  if (run.hashed + run.filled <= BLOCK_BYTES) return run.block; // a block just full still stands there
  finishRun(run);
  const key = new Uint8Array(BLOCK_BYTES);
  for (let at = 0; at < 32; at++) key[at] = (run.words[at >> 2] as number) >>> (24 - 8 * (at & 3));
  return key;
}

/** What a block of the key, each byte changed by the same mask, leaves behind. */
function padded(key: Uint8Array, mask: number): Int32Array {
  const run = startRun();
  for (const byte of key) addByte(run, byte ^ mask);
  return run.words;
}
