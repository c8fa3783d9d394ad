import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, test } from 'vitest';
import { testContract } from './contract.ts';
import { findServer } from './find-server.ts';
import { type Connection, postgresSubject } from './postgres-subject.ts';

const server = await findServer();
if (server.url === null) {
  const name = `PostgreSQL, over pg: NOT RUN, ${server.reason}`;
  console.warn(name);
  test.skip(name, () => {});
} else {
  console.info(`PostgreSQL, over pg: on ${server.version}`);
  await testServer(server.url);
}

async function testServer(url: string): Promise<void> {
  const schema = `waimao_test_${randomBytes(6).toString('hex')}`;
  const poolOf = (max: number): pg.Pool => new pg.Pool({ connectionString: url, max });
  const connect = async (): Promise<Connection> => {
    const pool = poolOf(4);
    return { client: pool, close: () => pool.end() };
  };
  const admin = poolOf(4);
  // not before a test needs it: a run that picks none of these leaves nothing behind
  beforeAll(async () => {
    await admin.query(`CREATE SCHEMA ${schema}`);
  });
  afterAll(async () => {
    await admin.query(`DROP SCHEMA ${schema} CASCADE`);
    await admin.end();
  });
  const options = {
    hasConnections: true,
    connect,
    reconnect: async (connection: Connection) => {
      await connection.close();
      return connect();
    },
  };
  testContract('PostgreSQL, over a pool of pg', postgresSubject({ ...options, within: `${schema}.a`, named: false }));
  testContract(
    'PostgreSQL, over a pool of pg with named statements',
    postgresSubject({ ...options, within: `${schema}.b`, named: true }),
  );
  for (const level of ['repeatable read', 'serializable']) {
    const settings = encodeURIComponent(`-c default_transaction_isolation=${level.replace(' ', '\\ ')}`);
    const strict = `${url}${url.includes('?') ? '&' : '?'}options=${settings}`;
    testContract(
      `PostgreSQL at ${level}`,
      postgresSubject({
        ...options,
        within: `${schema}.${level.charAt(0)}`,
        named: false,
        connect: async () => {
          const pool = new pg.Pool({ connectionString: strict, max: 4 });
          return { client: pool, close: () => pool.end() };
        },
      }),
      { only: 'races' },
    );
  }
}
