/** Reads the built site: where its links lead, and what its pages load. */

const TARGET = /<(a|link|script|img|iframe|source)\b[^>]*?\s(href|src)="([^"]*)"/g;

/**
 * Every dead link and dead anchor, and everything that a page would load from another host.
 *
 * @param files - The files of the site, each with a leading `/`.
 * @param read - Reads one of them.
 * @param mayLack - Whether a file is spoken of that need not be there.
 */
export function faultsOfSite(
  files: readonly string[],
  read: (file: string) => string,
  mayLack: (file: string) => boolean,
): string[] {
  const pages = files.filter((file) => file.endsWith('.html') && file !== '/playground.html');
  const anchors = new Map<string, ReadonlySet<string>>(files.map((file) => [file, new Set<string>()]));
  for (const page of pages) {
    const ids = [...read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
    anchors.set(page, new Set(ids));
  }
  const faults = pages.flatMap((page) =>
    [...read(page).matchAll(TARGET)].flatMap(([, tag = '', attribute = '', target = '']) => {
      const fault = faultOf(page, tag, target, anchors, mayLack);
      return fault === undefined ? [] : [`${page}: <${tag} ${attribute}="${target}"> ${fault}`];
    }),
  );
  return [...new Set(faults)];
}

function faultOf(
  page: string,
  tag: string,
  target: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  mayLack: (file: string) => boolean,
): string | undefined {
  if (/^(?:https?:)?\/\//.test(target)) return tag === 'a' ? undefined : 'loads from another host';
  if (/^(?:data|mailto):/.test(target)) return undefined;
  const { pathname, hash } = new URL(target, `http://site${page}`);
  const file = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (mayLack(file)) return undefined;
  const ids = anchors.get(file);
  if (ids === undefined) return 'leads nowhere';
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || !file.endsWith('.html') || ids.has(id) ? undefined : 'leads to no such heading';
}
