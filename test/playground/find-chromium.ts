import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium of this machine, or why there is none: `WAIMAO_CHROMIUM`, then the usual place, then the path. */
export function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
): { readonly path: string } | { readonly path: null; readonly reason: string } {
  const told = environment.WAIMAO_CHROMIUM;
  if (told !== undefined && told !== '') {
    return existsSync(told)
      ? { path: told }
      : { path: null, reason: `WAIMAO_CHROMIUM names ${told}, which is not there` };
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = ['/usr/bin/chromium', ...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
  const path = found.find((file) => existsSync(file));
  if (path !== undefined) return { path };
  return { path: null, reason: 'no Chromium found: install one, or name it in WAIMAO_CHROMIUM' };
}
