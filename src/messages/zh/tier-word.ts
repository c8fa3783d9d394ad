const tierWords: ReadonlyMap<string, string> = new Map([
  ['core', '核心客户'],
  ['potential', '潜力客户'],
  ['basic', '普通客户'],
  ['dormant', '沉睡客户'],
  ['reserve', '储备客户'],
]);

/** What a tier of the library is called; a tier of the caller's own keeps its name. @internal */
export function tierWord(tier: string): string {
  return tierWords.get(tier) ?? `“${tier}”级客户`;
}
