/*
 * SHA-256 (FIPS 180-4) of texts. It is written out here, because a decision is computed synchronously, in browsers too, where
 * the platform's own hash is asynchronous, and the package takes no dependency for it.
 */

import { compress, hexOf, schedule, startWords } from './sha-256-block.ts';

/** Takes a text piece by piece, so that one of any length is hashed without being held. @internal */
export interface Sha256 {
  /** Adds a piece; a surrogate pair may stand across two pieces. */
  update(text: string): void;
  /** The hash of all pieces so far, 64 hexadecimal digits; more may be added afterwards. */
  hex(): string;
}

/** What stands between two blocks: the eight words, the bytes of the block begun and how many came before. @internal */
export interface HashRun {
  readonly words: Int32Array;
  readonly block: Uint8Array;
  filled: number;
  /** Bytes in whole blocks. */
  hashed: number;
  /** The first half of a surrogate pair whose second half has not come yet, or 0. */
  high: number;
}

const BLOCK_BYTES = 64;
const REPLACEMENT = 0xfffd;

/** A run before its first byte, or after the block that left these words behind. @internal */
export function startRun(words: Int32Array = startWords, hashed = 0): HashRun {
  return { words: Int32Array.from(words), block: new Uint8Array(BLOCK_BYTES), filled: 0, hashed, high: 0 };
}

/** Adds a text as UTF-8. @internal */
export function addText(run: HashRun, text: string): void {
  const { length } = text;
  let at = 0;
  if (run.high !== 0 && length > 0) {
    at = addPair(run, run.high, text.charCodeAt(0)) ? 1 : 0;
    run.high = 0;
  }
  while (at < length) {
    if (run.filled === 0 && at + BLOCK_BYTES <= length && loadAscii(text, at)) {
      compress(run.words);
      run.hashed += BLOCK_BYTES;
      at += BLOCK_BYTES;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      at = addAscii(run, text, at);
      continue;
    }
    at++;
    if (unit < 0x800) {
      addByte(run, 0xc0 | (unit >> 6));
      addByte(run, 0x80 | (unit & 0x3f));
    } else if (unit < 0xd800 || unit > 0xdfff) addThree(run, unit);
    else if (unit > 0xdbff) addThree(run, REPLACEMENT);
    else if (at === length) run.high = unit;
    else if (addPair(run, unit, text.charCodeAt(at))) at++;
  }
}

/** Settles a first half of a pair whose second half will not come. @internal */
export function endText(run: HashRun): void {
  if (run.high !== 0) addThree(run, REPLACEMENT);
  run.high = 0;
}

/** Ends a run: its eight words are then the hash. @internal */
export function finishRun(run: HashRun): void {
  endText(run);
  const bytes = run.hashed + run.filled;
  addByte(run, 0x80);
  if (run.filled > 56) {
    run.block.fill(0, run.filled);
    compressBlock(run);
  }
  run.block.fill(0, run.filled);
  loadBlock(run.block);
  schedule[14] = Math.floor(bytes / 0x20000000);
  schedule[15] = bytes << 3;
  compress(run.words);
}

/** Ends a run of whole blocks with another hash as its last bytes: the second half of HMAC. @internal */
export function addHash(words: Int32Array, hashed: number, last: Int32Array): void {
  schedule.set(last);
  schedule[8] = 1 << 31;
  schedule.fill(0, 9, 15);
  schedule[15] = (hashed + 32) << 3;
  compress(words);
}

/** Starts a hash that takes its text in pieces. @internal */
export function sha256(): Sha256 {
  const run = startRun();
  return {
    update: (text) => addText(run, text),
    hex: () => {
      const { words, block, filled, hashed, high } = run;
      const copy = { words: words.slice(), block: block.slice(), filled, hashed, high };
      finishRun(copy);
      return hexOf(copy.words);
    },
  };
}

/**
 * The SHA-256 of a text as UTF-8, 64 hexadecimal digits; half a surrogate pair counts as U+FFFD, as `TextEncoder` has it.
 *
 * @internal
 */
export function sha256Hex(text: string): string {
  const run = startRun();
  addText(run, text);
  finishRun(run);
  return hexOf(run.words);
}

/** Adds a pair, or U+FFFD for a first half without its second, which is then still to be read. */
function addPair(run: HashRun, high: number, low: number): boolean {
  if (low < 0xdc00 || low > 0xdfff) {
    addThree(run, REPLACEMENT);
    return false;
  }
  const point = 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
  addByte(run, 0xf0 | (point >> 18));
  addByte(run, 0x80 | ((point >> 12) & 0x3f));
  addByte(run, 0x80 | ((point >> 6) & 0x3f));
  addByte(run, 0x80 | (point & 0x3f));
  return true;
}

/** Adds what is ASCII from here to the end of the block; where it stops reading. */
function addAscii(run: HashRun, text: string, from: number): number {
  const { block } = run;
  const until = Math.min(text.length, from + BLOCK_BYTES - run.filled);
  let { filled } = run;
  let at = from;
  for (; at < until; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) break;
    block[filled++] = unit;
  }
  run.filled = filled;
  if (filled === BLOCK_BYTES) compressBlock(run);
  return at;
}

function addThree(run: HashRun, unit: number): void {
  addByte(run, 0xe0 | (unit >> 12));
  addByte(run, 0x80 | ((unit >> 6) & 0x3f));
  addByte(run, 0x80 | (unit & 0x3f));
}

/** Adds a byte. @internal */
export function addByte(run: HashRun, byte: number): void {
  run.block[run.filled++] = byte;
  if (run.filled === BLOCK_BYTES) compressBlock(run);
}

function compressBlock(run: HashRun): void {
  loadBlock(run.block);
  compress(run.words);
  run.hashed += run.filled;
  run.filled = 0;
}

function loadBlock(block: Uint8Array): void {
  for (let word = 0, at = 0; word < 16; word++, at += 4) {
    schedule[word] =
      ((block[at] as number) << 24) |
      ((block[at + 1] as number) << 16) |
      ((block[at + 2] as number) << 8) |
      (block[at + 3] as number);
  }
}

/** Takes 64 characters as a block, past the byte buffer; gives up at the first that is not ASCII. */
function loadAscii(text: string, from: number): boolean {
  for (let word = 0, at = from; word < 16; word++, at += 4) {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    const c = text.charCodeAt(at + 2);
    const d = text.charCodeAt(at + 3);
    if ((a | b | c | d) > 0x7f) return false;
    schedule[word] = (a << 24) | (b << 16) | (c << 8) | d;
  }
  return true;
}
