import type { OperationKind, OperationState, PartnerOperation } from '../domain/partner-operation.ts';
import type { PartnerId } from '../domain/partner.ts';

interface Queries {
  query<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
}

export interface PartnerOperationRow {
  partner_id: PartnerId;
  id: string;
  position: string;
  name: string;
  kind: OperationKind;
  body: string;
  digest: string | null;
  cost: string | null;
  fields: string[];
  errors: string[];
  state: OperationState;
  uploaded_at: Date;
  decided_at: Date | null;
}

export const toPartnerOperation = (row: PartnerOperationRow): PartnerOperation => ({
  partnerId: row.partner_id,
  id: row.id,
  name: row.name,
  kind: row.kind,
  body: row.body,
  ...(row.digest !== null && { digest: row.digest }),
  ...(row.cost !== null && { cost: Number(row.cost) }),
  fields: row.fields,
  errors: row.errors,
  state: row.state,
  uploadedAt: row.uploaded_at,
  ...(row.decided_at !== null && { decidedAt: row.decided_at }),
});

export async function operationsOf(
  sql: Queries,
  partnerId: PartnerId,
  ids: readonly string[],
): Promise<readonly PartnerOperation[]> {
  const rows = await sql.query<PartnerOperationRow>(
    'select * from partner_operation where partner_id = $1 and id = any($2)',
    [partnerId, ids],
  );
  return rows.map(toPartnerOperation);
}
