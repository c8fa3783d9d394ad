import pg from 'pg';

/** A PostgreSQL server for the tests, or why there is none. */
export type Server =
  | { readonly url: string; readonly version: string }
  | { readonly url: null; readonly reason: string };

const usual = ['test', 'postgres'].map((database) => `postgres://root@127.0.0.1:5432/${database}`);

/**
 * The server named by `WAIMAO_POSTGRES_URL`, which must answer then, else one that answers on the usual port of this
 * machine.
 */
export async function findServer(): Promise<Server> {
  const wanted = process.env.WAIMAO_POSTGRES_URL;
  if (wanted !== undefined && wanted !== '') return { url: wanted, version: await versionOf(wanted) };
  let reason = '';
  for (const url of usual) {
    try {
      return { url, version: await versionOf(url) };
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  return { url: null, reason: `WAIMAO_POSTGRES_URL is not set and nothing answers on 127.0.0.1:5432 (${reason})` };
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version');
    return `PostgreSQL ${rows[0]?.server_version}`;
  } finally {
    await client.end().catch(() => {});
  }
}
