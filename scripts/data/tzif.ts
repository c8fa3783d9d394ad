/** What a compiled zone file says: the 64-bit part of TZif version 2 and later (RFC 8536), and its footer. */
export interface Tzif {
  /** Seconds east of Greenwich before the first transition. */
  readonly first: number;
  readonly transitions: readonly { readonly at: number; readonly offset: number }[];
  /** POSIX TZ text that holds after the last transition. */
  readonly rule: string;
}

const HEADER = 44;

/** Reads a file that `zic` wrote. */
export function readTzif(file: Buffer): Tzif {
  const start = HEADER + bodyLength(file, 0, 4);
  const types = file.readUInt32BE(start + 36);
  const times = file.readUInt32BE(start + 32);
  const indexes = start + HEADER + times * 8;
  const offsets = indexes + times;
  const offsetOf = (type: number): number => file.readInt32BE(offsets + type * 6);
  if (types === 0) throw new Error('no local time type');
  const transitions = Array.from({ length: times }, (_, at) => ({
    at: Number(file.readBigInt64BE(start + HEADER + at * 8)),
    offset: offsetOf(file.readUInt8(indexes + at)),
  }));
  const [, rule = ''] = file
    .subarray(start + HEADER + bodyLength(file, start, 8))
    .toString()
    .split('\n');
  return { first: offsetOf(0), transitions, rule };
}

/** Bytes between a header and what follows its part; `width` is that of a time in it. */
function bodyLength(file: Buffer, header: number, width: number): number {
  const [isUtc = 0, isStandard = 0, leaps = 0, times = 0, types = 0, characters = 0] = [0, 1, 2, 3, 4, 5].map((at) =>
    file.readUInt32BE(header + 20 + at * 4),
  );
  return times * (width + 1) + types * 6 + characters + leaps * (width + 4) + isStandard + isUtc;
}
