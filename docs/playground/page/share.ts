import { compressToEncodedURIComponent, decompressFromEncodedURIComponent } from 'lz-string';

/** What a link asks for: a program of somebody, a ready example, nothing, or something that cannot be read. */
export type Linked =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'example'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' };

/** A program is a page or two; a link that unpacks to more is none of ours. */
const LONGEST = 100_000;

/** The part of a link after `#`, which no server ever sees. */
export function hashOf(code: string): string {
  return `#code=${compressToEncodedURIComponent(code)}`;
}

/** Reads the part of a link after `#`. */
export function readHash(hash: string): Linked {
  const [, name, value = ''] = /^#(code|example)=(.*)$/.exec(hash) ?? [];
  if (name === undefined) return { kind: 'none' };
  if (name === 'example') return { kind: 'example', id: value };
  const code = decompressFromEncodedURIComponent(value);
  if (typeof code !== 'string' || code === '' || code.length > LONGEST) return { kind: 'broken' };
  return { kind: 'code', code };
}
