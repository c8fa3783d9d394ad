import { hmacSha256Hex } from '../core/hmac.ts';
import { requireText } from '../core/require.ts';
import { normaliseAddress } from './normalise-address.ts';

/**
 * Makes the keyed hash under which an address stands on the suppression list, so that a person who was erased is not written to
 * again and the list itself names nobody.
 *
 * It is the HMAC-SHA-256 of the normalised address under the firm's own secret: a plain hash of an address is found out by
 * trying addresses, and so is a keyed one whose secret can be guessed. Make 32 random bytes once, keep them outside of the
 * database, and use them for every key.
 *
 * @param address - An e-mail address, a phone number, or a name on a network, in any spelling (see `normaliseAddress`).
 * @param secret - The firm's secret; refused when it is empty.
 * @returns 64 lower-case hexadecimal digits.
 * @throws A `WaimaoError` `core/not-text` without a secret or an address, `core/wrong-type` for an address that is no text.
 *
 * @example
 * ```ts
 * import { suppressionKey } from 'waimao/consent';
 *
 * const secret = 'kept outside of the database';
 * const key = suppressionKey('anna@example.com', secret);
 * key.length; // => 64
 * suppressionKey(' Anna@EXAMPLE.com', secret) === key; // => true
 * suppressionKey('anna@example.com', ''); // => throws core/not-text
 * ```
 */
export function suppressionKey(address: string, secret: string): string {
  return hmacSha256Hex(requireText(secret, ['secret']), normaliseAddress(address));
}
