import type { Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { Posting } from '../domain/ledger.ts';

/** Enters a posting; one that was entered before breaks a unique constraint. */
export async function post(sql: Queryable, posting: Posting, recordedAt: Date): Promise<void> {
  const { kind, lines } = posting;
  const [orderId, reference] =
    posting.kind === 'transfer' ? [null, posting.transferId] : [posting.orderId, posting.refundId ?? ''];
  const rows = lines.map(({ account, side, amount }, position) => ({
    position,
    account,
    debit: side === 'debit' ? amount.minorUnits.toString() : '0',
    credit: side === 'credit' ? amount.minorUnits.toString() : '0',
  }));
  await sql.query(
    `with entry as (
       insert into ledger_entry (kind, order_id, reference, currency, recorded_at)
       values ($1, $2, $3, $4, $5) returning entry_id
     )
     insert into ledger_line (entry_id, position, account, debit, credit)
     select entry.entry_id, r.position, r.account, r.debit, r.credit
       from entry, jsonb_to_recordset($6) as r (position int, account text, debit bigint, credit bigint)`,
    [kind, orderId, reference, lines[0]?.amount.currency, recordedAt, JSON.stringify(rows)],
  );
}
