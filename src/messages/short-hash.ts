/** The beginning of a SHA-256, enough to find it by; any other text as it stands. @internal */
export function shortHash(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text;
}
