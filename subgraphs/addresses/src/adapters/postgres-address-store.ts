import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Address, AddressId, OwnerId } from '../domain/address.ts';
import type { AddressStore } from '../ports/address-store.ts';

export function createPostgresAddressStore(postgres: Postgres): AddressStore {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Address[]> =>
    (await postgres.query<AddressRow>(`select * from address where ${rest}`, parameters)).map(toAddress);

  return {
    find: async (id) => (await select('id = $1', [id]))[0],
    findMany: async (ids) =>
      new Map((await select('id = any($1)', [ids])).map((address) => [address.id, address] as const)),
    list(ownerId, { size, direction, from }) {
      // Ids sort by time.
      const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
      return select(
        `owner_id = $1 and ($2::text is null or id ${comparison} $2) order by id ${order} limit ${size + 1}`,
        [ownerId, from?.[0] ?? null],
      );
    },
    add: (address, request) =>
      postgres.transaction((transaction) =>
        transaction.once(request, async () => {
          const { id, ownerId, title, version, createdAt } = address;
          await transaction.query(
            'insert into address (id, owner_id, title, version, created_at) values ($1, $2, $3, $4, $5)',
            [id, ownerId, title, version, createdAt],
          );
          return id;
        }),
      ),
    async save({ id, title, version }) {
      const saved = await postgres.query(
        'update address set title = $3, version = $2 where id = $1 and version = $2 - 1 returning id',
        [id, version, title],
      );
      return saved.length === 1 ? 'saved' : 'conflict';
    },
    async remove({ id, version }) {
      const removed = await postgres.query('delete from address where id = $1 and version = $2 returning id', [
        id,
        version,
      ]);
      return removed.length === 1 ? 'removed' : 'conflict';
    },
  };
}

interface AddressRow {
  id: AddressId;
  owner_id: OwnerId;
  title: string;
  version: number;
  created_at: Date;
}

const toAddress = ({ id, owner_id: ownerId, title, version, created_at: createdAt }: AddressRow): Address => ({
  id,
  ownerId,
  title,
  version,
  createdAt,
});
