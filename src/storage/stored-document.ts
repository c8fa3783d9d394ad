/** A value as it lies in a store: with the version of the form in which it was written. */
export interface StoredDocument {
  /** From 1; raised when the form of the value changes. */
  readonly schema: number;
  /** Plain data. */
  readonly value: unknown;
}
