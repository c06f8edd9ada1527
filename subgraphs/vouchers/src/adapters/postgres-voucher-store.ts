import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Voucher, VoucherId, OwnerId } from '../domain/voucher.ts';
import type { VoucherStore } from '../ports/voucher-store.ts';

export function createPostgresVoucherStore(postgres: Postgres): VoucherStore {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Voucher[]> =>
    (await postgres.query<VoucherRow>(`select * from voucher where ${rest}`, parameters)).map(toVoucher);

  return {
    find: async (id) => (await select('id = $1', [id]))[0],
    findMany: async (ids) =>
      new Map((await select('id = any($1)', [ids])).map((voucher) => [voucher.id, voucher] as const)),
    list(ownerId, { size, direction, from }) {
      // Ids sort by time.
      const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
      return select(
        `owner_id = $1 and ($2::text is null or id ${comparison} $2) order by id ${order} limit ${size + 1}`,
        [ownerId, from?.[0] ?? null],
      );
    },
    add: (voucher, request) =>
      postgres.transaction((transaction) =>
        transaction.once(request, async () => {
          const { id, ownerId, title, version, createdAt } = voucher;
          await transaction.query(
            'insert into voucher (id, owner_id, title, version, created_at) values ($1, $2, $3, $4, $5)',
            [id, ownerId, title, version, createdAt],
          );
          return id;
        }),
      ),
    async save({ id, title, version }) {
      const saved = await postgres.query(
        'update voucher set title = $3, version = $2 where id = $1 and version = $2 - 1 returning id',
        [id, version, title],
      );
      return saved.length === 1 ? 'saved' : 'conflict';
    },
    async remove({ id, version }) {
      const removed = await postgres.query('delete from voucher where id = $1 and version = $2 returning id', [
        id,
        version,
      ]);
      return removed.length === 1 ? 'removed' : 'conflict';
    },
  };
}

interface VoucherRow {
  id: VoucherId;
  owner_id: OwnerId;
  title: string;
  version: number;
  created_at: Date;
}

const toVoucher = ({ id, owner_id: ownerId, title, version, created_at: createdAt }: VoucherRow): Voucher => ({
  id,
  ownerId,
  title,
  version,
  createdAt,
});
