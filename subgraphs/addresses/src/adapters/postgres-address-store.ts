import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { AddressBook } from '../domain/address-book.ts';
import type { Address, OwnerId } from '../domain/address.ts';
import type { AddressStore, AddressTransaction } from '../ports/address-store.ts';
import { toAddress, toRow, type AddressRow } from './address-rows.ts';

export const createPostgresAddressStore = (postgres: Postgres): AddressStore => ({
  transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
});

const within = (sql: PostgresTransaction): AddressTransaction => ({
  ...sql,
  async lockBook(ownerId) {
    await sql.query('insert into address_book (owner_id) values ($1) on conflict (owner_id) do nothing', [ownerId]);
    const [book] = await sql.query<{ is_closed: boolean }>(
      'select is_closed from address_book where owner_id = $1 for update',
      [ownerId],
    );
    // Read in a statement of its own: one that has waited for a lock sees the addresses of before.
    const rows = await sql.query<AddressRow>('select * from address where owner_id = $1 order by id', [ownerId]);
    return { ownerId, isClosed: book?.is_closed ?? false, addresses: rows.map(toAddress) };
  },
  async save(book) {
    await sql.query('update address_book set is_closed = $2 where owner_id = $1 and is_closed <> $2', [
      book.ownerId,
      book.isClosed,
    ]);
    await sql.query('delete from address where owner_id = $1 and id <> all($2)', [
      book.ownerId,
      book.addresses.map(({ id }) => id),
    ]);
    await takeDefaultsAway(sql, book);
    await upsert(sql, book.addresses);
  },
});

// Before others become it: the index knows no moment with two.
async function takeDefaultsAway(sql: PostgresTransaction, { ownerId, addresses }: AddressBook): Promise<void> {
  const idsFor = (use: Address['defaultFor'][number]) =>
    addresses.filter(({ defaultFor }) => defaultFor.includes(use)).map(({ id }) => id);
  await sql.query(
    `update address
        set is_default_for_shipping = is_default_for_shipping and id = any($2),
            is_default_for_billing = is_default_for_billing and id = any($3)
      where owner_id = $1
        and (is_default_for_shipping and id <> all($2) or is_default_for_billing and id <> all($3))`,
    [ownerId satisfies OwnerId, idsFor('shipping'), idsFor('billing')],
  );
}

async function upsert(sql: PostgresTransaction, addresses: readonly Address[]): Promise<void> {
  await sql.query(
    `insert into address select * from jsonb_populate_recordset(null::address, $1)
     on conflict (id) do update set
       recipient_name = excluded.recipient_name, company = excluded.company, lines = excluded.lines,
       city = excluded.city, region = excluded.region, postal_code = excluded.postal_code, country = excluded.country,
       phone = excluded.phone, is_default_for_shipping = excluded.is_default_for_shipping,
       is_default_for_billing = excluded.is_default_for_billing, version = excluded.version
     where address.* is distinct from excluded.*`,
    [JSON.stringify(addresses.map(toRow))],
  );
}
