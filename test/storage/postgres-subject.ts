import { migrations, type VersionedStore } from 'waimao/storage';
import { createPostgresStore, type PostgresClient } from 'waimao/storage/postgres';
import type { ContractDocument, StoreSubject } from 'waimao/testing';

type Store = VersionedStore<ContractDocument>;

/** A way to the database: a client, how it is closed, and whether it keeps statements under names. */
export interface Connection {
  readonly client: PostgresClient;
  close(): Promise<void>;
}

/** Stores with tables of their own in one database; each check has a connection of its own, or shares one. */
export function postgresSubject(options: {
  readonly within: string;
  readonly named: boolean;
  readonly hasConnections: boolean;
  connect(): Promise<Connection>;
  reconnect?(connection: Connection): Promise<Connection>;
}): StoreSubject {
  const { named, within, hasConnections, connect, reconnect } = options;
  const opened = new Map<Store, { prefix: string; connections: Connection[] }>();
  let count = 0;
  const storeOn = (prefix: string, connections: Connection[], connection: Connection): Store => {
    connections.push(connection);
    const { client } = connection;
    const store = createPostgresStore<ContractDocument>(client, { prefix, named });
    opened.set(store, { prefix, connections });
    return store;
  };
  const of = (store: Store) => {
    const found = opened.get(store);
    if (found === undefined) throw new Error('this store was not opened here');
    return found;
  };
  return {
    async open(): Promise<Store> {
      const prefix = `${within}t${++count}_`;
      const connection = await connect();
      for (const { statements } of migrations('postgres', { prefix })) {
        for (const sql of statements) await connection.client.query(sql, []);
      }
      return storeOn(prefix, [], connection);
    },
    capabilities: {
      'multiple-writes': true,
      scan: true,
      reopen: reconnect !== undefined,
      connections: hasConnections,
    },
    ...(reconnect && {
      async reopen(store: Store): Promise<Store> {
        const { prefix, connections } = of(store);
        const [first, ...others] = connections.splice(0);
        for (const other of others) await other.close();
        if (first === undefined) throw new Error('this store has no connection');
        return storeOn(prefix, connections, await reconnect(first));
      },
    }),
    ...(hasConnections && {
      connect: async (store: Store): Promise<Store> =>
        storeOn(of(store).prefix, of(store).connections, await connect()),
    }),
    async close(store: Store): Promise<void> {
      const { prefix, connections } = of(store);
      const { client } = connections[0] ?? (await connect());
      await client.query(`DROP TABLE ${prefix}values, ${prefix}meta`, []);
      await client.query(`DROP SEQUENCE ${prefix}versions`, []);
      for (const connection of connections.splice(0)) await connection.close();
    },
  };
}
