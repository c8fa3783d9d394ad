/** How a shell goes on after somebody else was faster. */
export interface Retry {
  /** How often it reads and decides before it gives up, from 1 to 1,000. @defaultValue 10 */
  readonly tries?: number | undefined;
  /**
   * Waits before the next try, as long as the caller likes: a few milliseconds with chance in them, doubled each time. Gets
   * the number of tries made. Left out: the next try follows at once.
   */
  readonly pause?: ((tried: number) => Promise<void>) | undefined;
}
