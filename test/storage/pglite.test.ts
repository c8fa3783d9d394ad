import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { testContract } from './contract.ts';
import { type Connection, postgresSubject } from './postgres-subject.ts';

// one database in a folder; the connection to it is opened once and shared by the checks
const folder = mkdtempSync(join(tmpdir(), 'waimao-pglite-'));
let database: Promise<PGlite> | undefined;

async function connect(): Promise<Connection> {
  database ??= PGlite.create(folder, { relaxedDurability: true });
  return { client: await database, close: async () => {} };
}

const subject = postgresSubject({
  within: '',
  named: false,
  hasConnections: false,
  connect,
  reconnect: async () => {
    await (await database)?.close();
    database = undefined;
    return connect();
  },
});

testContract('PostgreSQL, over PGlite', subject, {
  putAway: async () => {
    await (await database)?.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
