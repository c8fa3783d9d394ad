/** The way of a process to the database, and how it is cut. */
import Database from 'libsql';
import pg from 'pg';
import type { ScanningStore, StoredDocument } from 'waimao/storage';
import { createPostgresStore } from 'waimao/storage/postgres';
import { createSqliteStore } from 'waimao/storage/sqlite';

/** Where the tables are. */
export type Target =
  | { readonly dialect: 'postgres'; readonly url: string; readonly schema: string; readonly connections: number }
  | { readonly dialect: 'sqlite'; readonly file: string };

/** What the next commit of SQLite runs into: the handle closes under it, or the process dies in the transaction. */
export type Mishap = 'close-before-commit' | 'close-after-commit' | 'die-in-commit';

export interface Connection {
  readonly store: ScanningStore<StoredDocument>;
  /** After an error of the driver: a pool of `pg` mends itself, a handle of SQLite is opened anew. */
  mend(): Connection;
  close(): Promise<void>;
}

/** The prefix of the tables in the schema of a run. */
export function prefixOf(schema: string): string {
  return `${schema}.waimao_`;
}

export function connect(target: Target, mishap: () => Mishap | null): Connection {
  if (target.dialect === 'sqlite') return connectSqlite(target.file, mishap);
  const { url, schema, connections } = target;
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: schema });
  pool.on('error', () => {}); // an idle connection was cut; the pool makes another
  const connection: Connection = {
    store: createPostgresStore<StoredDocument>(pool, { prefix: prefixOf(schema), named: true }),
    mend: () => connection,
    close: () => pool.end(),
  };
  return connection;
}

/** Opens the file as the guide advises. */
export function openSqlite(file: string): Database.Database {
  const database = new Database(file);
  for (const sql of ['journal_mode = WAL', 'busy_timeout = 5000', 'synchronous = NORMAL']) {
    database.exec(`PRAGMA ${sql}`);
  }
  return database;
}

function connectSqlite(file: string, mishap: () => Mishap | null): Connection {
  const database = openSqlite(file);
  const handle = {
    prepare: (sql: string) => database.prepare(sql),
    exec(sql: string): unknown {
      if (sql !== 'COMMIT') return database.exec(sql);
      const now = mishap();
      if (now === 'die-in-commit') process.kill(process.pid, 'SIGKILL');
      if (now === 'close-before-commit') database.close();
      const result = database.exec(sql);
      if (now === 'close-after-commit') {
        database.close();
        throw new Error('The database connection is not open');
      }
      return result;
    },
  };
  return {
    store: createSqliteStore<StoredDocument>(handle),
    mend(): Connection {
      if (database.open) database.close();
      return connectSqlite(file, mishap);
    },
    close: async () => void database.close(),
  };
}
