import type { Money } from '@agora/subgraph-kit/money';
import type { PostgresApart, Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { OrderFlow } from '../../domain/reconciliation.ts';
import type { OrderRange } from '../../ports/payment-provider.ts';
import { toFlow, type FlowRow } from '../flow-rows.ts';

export interface Operation {
  readonly key: string;
  readonly kind: 'authorise' | 'confirm' | 'capture' | 'void' | 'refund';
  readonly orderId: string;
  readonly authorisationId: string;
  readonly token: string;
  readonly amount: Money;
  readonly result: 'succeeded' | 'actionRequired' | 'refused';
  /** Why it was refused. */
  readonly reason?: string;
}

/** The provider's own books: a row for each request and for each operation, none of which ever changes. */
export interface SandboxJournal {
  /** Notes that a request has arrived, and answers whether it is the first under its key. */
  receive(key: string): Promise<boolean>;
  find(key: string): Promise<Operation | undefined>;
  authorisation(id: string): Promise<Operation | undefined>;
  /**
   * Does what `decide` says, once for each key and one at a time for each authorisation.
   * @param decide gets what has been done with the authorisation so far.
   */
  record(
    request: { readonly key: string; readonly authorisationId: string },
    decide: (done: readonly Operation[]) => Operation,
  ): Promise<Operation>;
  flows(range: OrderRange): Promise<readonly OrderFlow[]>;
  /** Lets an operation be told of by webhook, once however often it is announced. */
  announce(operation: Operation, webhook: Announcement): Promise<void>;
  keep(customerId: string, token: string): Promise<void>;
  forget(token: string): Promise<void>;
}

/** How an operation is told of. */
export interface Announcement {
  readonly afterMs: number;
  readonly times: number;
}

interface OperationRow {
  key: string;
  kind: Operation['kind'];
  order_id: string;
  authorisation_id: string;
  token: string;
  amount_minor: string;
  currency: string;
  result: Operation['result'];
  reason: string | null;
}

export function createSandboxJournal(postgres: PostgresApart): SandboxJournal {
  const select = async (sql: Queryable, condition: string, value: string): Promise<Operation[]> =>
    (await sql.query<OperationRow>(`select * from operation where ${condition} order by done_at, key`, [value])).map(
      toOperation,
    );

  return {
    async receive(key) {
      const rows = await postgres.query(
        `with earlier as (select from request where key = $1),
              received as (insert into request (key) values ($1))
         select where not exists (select from earlier)`,
        [key],
      );
      return rows.length === 1;
    },
    find: async (key) => (await select(postgres, 'key = $1', key))[0],
    authorisation: async (id) => (await select(postgres, `kind = 'authorise' and authorisation_id = $1`, id))[0],
    record: ({ key, authorisationId }, decide) =>
      postgres.transaction(async (sql) => {
        await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [authorisationId]);
        const [known] = await select(sql, 'key = $1', key);
        if (known !== undefined) return known;
        const operation = decide(await select(sql, 'authorisation_id = $1', authorisationId));
        await insert(sql, operation);
        return operation;
      }),
    async flows({ after, upTo }) {
      const rows = await postgres.query<FlowRow>(
        `select order_id, currency, sum(amount_minor) filter (where kind = 'capture') as captured,
                coalesce(sum(amount_minor) filter (where kind = 'refund'), 0) as refunded
           from operation
          where kind in ('capture', 'refund') and result = 'succeeded'
            and ($1::text is null or order_id > $1) and ($2::text is null or order_id <= $2)
          group by order_id, currency`,
        [after ?? null, upTo ?? null],
      );
      return rows.map(toFlow);
    },
    async announce({ key, kind, result, orderId }, { afterMs, times }) {
      await postgres.query(
        `insert into webhook (id, type, order_id, due_at, times_left)
         values ($1, $2, $3, now() + $4 * interval '1 millisecond', $5) on conflict do nothing`,
        [`evt_${key}`, `${kind}.${result}`, orderId, afterMs, times],
      );
    },
    async keep(customerId, token) {
      await postgres.query('insert into kept_method (customer_id, token) values ($1, $2) on conflict do nothing', [
        customerId,
        token,
      ]);
    },
    async forget(token) {
      await postgres.query('delete from kept_method where token = $1', [token]);
    },
  };
}

async function insert(sql: Queryable, operation: Operation): Promise<void> {
  await sql.query(
    `insert into operation (key, kind, order_id, authorisation_id, token, amount_minor, currency, result, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      operation.key,
      operation.kind,
      operation.orderId,
      operation.authorisationId,
      operation.token,
      operation.amount.minorUnits,
      operation.amount.currency,
      operation.result,
      operation.reason ?? null,
    ],
  );
}

const toOperation = (row: OperationRow): Operation => ({
  key: row.key,
  kind: row.kind,
  orderId: row.order_id,
  authorisationId: row.authorisation_id,
  token: row.token,
  amount: { minorUnits: BigInt(row.amount_minor), currency: row.currency },
  result: row.result,
  ...(row.reason !== null && { reason: row.reason }),
});
