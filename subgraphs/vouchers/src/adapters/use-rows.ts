import { moneyFromJson, moneyToJson, type MoneyJson } from '@agora/subgraph-kit/money';
import type { Grant, Use, UseState } from '../domain/use.ts';

/** The table's checks promise which columns are null when. */
export type UseRow = Pick<Use, 'id' | 'orderId'> & {
  voucherId: Grant['voucherId'];
  customerId: string;
  discount: MoneyJson;
} & (
    | { status: 'reserved' | 'held'; expiresAt: Date }
    | { status: 'redeemed' }
    | Pick<Extract<UseState, { status: 'rejected' }>, 'status' | 'reason'>
    | Extract<UseState, { status: 'released' }>
  );

/** The columns of `UseRow`, for a select from `voucher_use u`. */
export const USE_COLUMNS = `
  u.id, u.order_id as "orderId", u.status, u.voucher_id as "voucherId", u.customer_id as "customerId", u.discount,
  u.expires_at as "expiresAt", u.reason`;

export function toUse(row: UseRow): Use {
  const { id, orderId, voucherId, customerId } = row;
  switch (row.status) {
    case 'reserved':
    case 'held': {
      const { status, expiresAt } = row;
      return { id, orderId, voucherId, customerId, discount: moneyFromJson(row.discount), status, expiresAt };
    }
    case 'redeemed':
      return { id, orderId, voucherId, customerId, discount: moneyFromJson(row.discount), status: row.status };
    case 'rejected':
      return { id, orderId, voucherId, status: row.status, reason: row.reason };
    case 'released':
      return { id, orderId, status: row.status, reason: row.reason };
  }
}

/** A use as `jsonb_to_recordset` reads it. */
export const toRecord = (use: Use): Readonly<Record<string, unknown>> => ({
  ...use,
  ...('discount' in use && { discount: moneyToJson(use.discount) }),
});
