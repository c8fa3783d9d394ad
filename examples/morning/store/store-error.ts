/** A store that cannot be used, said to the user in a sentence. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
