import type { Money } from '@agora/subgraph-kit/money';
import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { ShippingMethodId } from '../domain/order.ts';
import type { ShippingMethod, ShippingPrice } from '../domain/shipping-method.ts';
import type { TaxClass } from '../domain/tax.ts';
import {
  ShippingCodeTaken,
  type ShippingMethodStore,
  type ShippingMethodTransaction,
} from '../ports/shipping-method-store.ts';

const MAX_OFFERED = 100;

export function createPostgresShippingMethodStore(postgres: Postgres): ShippingMethodStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
    async offered(country, currency) {
      const rows = await postgres.query<ShippingMethodRow>(
        `select * from shipping_method
          where not is_archived and countries @> array[$1] and prices @> jsonb_build_array(jsonb_build_object('currency', $2::text))
          order by code limit ${MAX_OFFERED}`,
        [country, currency],
      );
      return rows.map(toMethod);
    },
    async find(id) {
      const [row] = await postgres.query<ShippingMethodRow>('select * from shipping_method where id = $1', [id]);
      return row && toMethod(row);
    },
  };
}

function within(sql: PostgresTransaction): ShippingMethodTransaction {
  return {
    ...sql,
    async lock(id) {
      const [row] = await sql.query<ShippingMethodRow>('select * from shipping_method where id = $1 for update', [id]);
      return row && toMethod(row);
    },
    async save({ id, code, name, countries, prices, taxClass, isArchived, version }) {
      try {
        await sql.query(
          `insert into shipping_method (id, code, name, countries, prices, tax_class, is_archived, version)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (id) do update
             set name = excluded.name, countries = excluded.countries, prices = excluded.prices,
                 tax_class = excluded.tax_class, is_archived = excluded.is_archived, version = excluded.version`,
          [id, code, name, countries, JSON.stringify(prices.map(toPriceRow)), taxClass, isArchived, version],
        );
      } catch (error) {
        throw violates(error, 'shipping_method_by_code') ? new ShippingCodeTaken() : error;
      }
    },
  };
}

interface ShippingMethodRow {
  id: ShippingMethodId;
  code: string;
  name: string;
  countries: string[];
  prices: PriceRow[];
  tax_class: TaxClass;
  is_archived: boolean;
  version: number;
}

/** Amounts as text: JSON has no bigint. */
interface PriceRow {
  currency: string;
  base: string;
  perAdditionalUnit: string;
  freeFrom?: string;
}

const toPriceRow = ({ base, perAdditionalUnit, freeFrom }: ShippingPrice): PriceRow => ({
  currency: base.currency,
  base: String(base.minorUnits),
  perAdditionalUnit: String(perAdditionalUnit.minorUnits),
  ...(freeFrom !== undefined && { freeFrom: String(freeFrom.minorUnits) }),
});

function toPrice({ currency, base, perAdditionalUnit, freeFrom }: PriceRow): ShippingPrice {
  const money = (minorUnits: string): Money => ({ minorUnits: BigInt(minorUnits), currency });
  return {
    base: money(base),
    perAdditionalUnit: money(perAdditionalUnit),
    ...(freeFrom !== undefined && { freeFrom: money(freeFrom) }),
  };
}

const toMethod = (row: ShippingMethodRow): ShippingMethod => ({
  id: row.id,
  code: row.code,
  name: row.name,
  countries: row.countries,
  prices: row.prices.map(toPrice),
  taxClass: row.tax_class,
  isArchived: row.is_archived,
  version: row.version,
});
