import type { RehearsalView } from '../disposition-model.ts';
import { both, escapeText, reasonList, words } from './markup.ts';

/** What carrying the plan out on copies in memory showed, as a list of sentences. */
export function rehearsalPart(view: RehearsalView): string {
  const { done, residue, residueWhy, leftOver, suppressed, tried, stopped, proofDigest, isProven, proofReasons } = view;
  const lines = [
    words(`${done} records were redacted on copies in memory.`, `已在内存副本上处置 ${done} 条记录。`),
    residue === 0
      ? words('No trace of a person was left in the notes.', '备注中未见个人信息残留。')
      : `${words(
          `In the notes of ${residue} of them something was left, so those notes went too; after that ${leftOver} records had anything left.`,
          `其中 ${residue} 条的备注仍有残留，故备注一并清除；此后仍有残留的记录为 ${leftOver} 条。`,
        )}${residueWhy === null ? '' : ` <span class="quiet">${both(residueWhy)}</span>`}`,
    words(
      `${suppressed} addresses went on the suppression list as keyed hashes. Brought back by an import in capital letters, ${stopped} of ${tried} were stopped.`,
      `${suppressed} 个地址以带密钥的哈希值列入禁发名单。以大写字母重新导入时，${tried} 个中拦下 ${stopped} 个。`,
    ),
    `${
      isProven
        ? words('The proof holds against the plan and names nobody:', '处置证明与方案相符，且不含任何个人信息：')
        : words('The proof does not hold:', '处置证明不成立：')
    } <code class="digest">${escapeText(proofDigest)}</code>${proofReasons.length === 0 ? '' : reasonList(proofReasons)}`,
  ];
  return `<h3>${words('Rehearsal', '演练')}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}
