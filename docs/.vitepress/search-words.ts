/**
 * Cuts a text into the words of the search index. Chinese is written without spaces, so a run of it gives its pairs
 * of characters: 公海客户 is found by 公海, 海客 and 客户. The function is handed to the page as text and uses nothing
 * from outside of it.
 */
export function searchWords(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? []).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const signs = [...run];
    return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  });
}
