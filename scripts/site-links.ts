/** Reads the built site: where its links lead, and what its pages load. */

/** Every dead link, and everything that a page would load from another host. `awaited` are pages that may still lack. */
export function faultsOfSite(
  files: readonly string[],
  read: (file: string) => string,
  awaited: ReadonlySet<string>,
): string[] {
  const known = new Set(files);
  const faults: string[] = [];
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = read(page);
    for (const [, tag = '', attribute = '', target = ''] of html.matchAll(TARGET)) {
      const fault = faultOf(page, tag, attribute, target);
      if (fault !== undefined) faults.push(`${page}: ${fault}`);
    }
  }
  return [...new Set(faults)];

  function faultOf(page: string, tag: string, attribute: string, target: string): string | undefined {
    if (/^(?:https?:)?\/\//.test(target)) {
      return tag === 'a' ? undefined : `<${tag} ${attribute}> loads ${target}`;
    }
    if (/^(?:#|data:|mailto:)/.test(target)) return undefined;
    const path = new URL(target, `http://site${page}`).pathname;
    const file = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
    return known.has(file) || awaited.has(file) || page === '/playground.html' ? undefined : `dead link ${target}`;
  }
}

const TARGET = /<(a|link|script|img|iframe|source)\b[^>]*?\s(href|src)="([^"]*)"/g;
