import type { Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { AddressReads } from '../ports/address-reads.ts';
import { toAddress, type AddressRow } from './address-rows.ts';

export const createPostgresAddressReads = (postgres: Queryable): AddressReads => ({
  async addresses(ids) {
    const rows = await postgres.query<AddressRow>('select * from address where id = any($1)', [ids]);
    return new Map(rows.map((row) => [row.id, toAddress(row)]));
  },
  async addressesOf(ownerIds) {
    const rows = await postgres.query<AddressRow>(
      `select * from address where owner_id = any($1)
        order by owner_id, is_default_for_shipping desc, is_default_for_billing desc, id desc`,
      [ownerIds],
    );
    return Map.groupBy(rows.map(toAddress), ({ ownerId }) => ownerId);
  },
});
