import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { problemOf, type ImportRow, type RejectedRow } from '../domain/import.ts';
import {
  limitOf,
  MAX_OPEN_IMPORTS,
  type ImportId,
  type ImportStatus,
  type StagingRefusal,
} from '../domain/import-session.ts';
import { checkMayEdit, importOf } from './access.ts';
import { auditImport } from './audit.ts';
import type { Dependencies } from './dependencies.ts';

export interface AddImportRows {
  readonly importId: ImportId;
  readonly rows: readonly ImportRow[];
  /** Rows that the sender could not read. */
  readonly unreadable: readonly RejectedRow[];
}

export type AddImportRowsResult =
  | { readonly kind: 'staged' }
  | { readonly kind: 'closed'; readonly status: ImportStatus }
  | StagingRefusal
  | { readonly kind: 'tooManyImports' };

/** Undoes the staging: what was sent before stays. */
class NoRoom extends Error {
  readonly refusal: StagingRefusal | { readonly kind: 'tooManyImports' };

  constructor(refusal: NoRoom['refusal']) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const MAX_ROWS = 500;
const MAX_REASON = 500;

/**
 * Keeps rows until the import is completed. Rows that are sent again replace themselves.
 * @throws NOT_FOUND for an import or a shop that is not the viewer's, BAD_USER_INPUT for more than 500 rows
 */
export async function addImportRows(
  { imports }: Dependencies,
  viewer: Viewer,
  { importId, rows, unreadable }: AddImportRows,
): Promise<AddImportRowsResult> {
  if (rows.length + unreadable.length > MAX_ROWS) throw badUserInput(`At most ${MAX_ROWS} rows can be sent at once.`);
  if ([...rows, ...unreadable].some(({ row }) => row < 1)) throw badUserInput('Rows are numbered from 1.');
  const numbers = new Set([...rows, ...unreadable].map(({ row }) => row));
  if (numbers.size < rows.length + unreadable.length) throw badUserInput('Each row needs a number of its own.');
  const shopIds = [...new Set(rows.map((row) => row.shopId))];
  for (const shopId of shopIds) checkMayEdit(viewer, shopId);
  const { good, bad } = sorted(rows);
  const unread = unreadable.map(({ row, reason }) => ({ row, reason: storable(reason) }));
  try {
    return await imports.transaction(async (transaction) => {
      const session = importOf(viewer, await transaction.lockImport(importId));
      if (session.status !== 'STAGING') return { kind: 'closed', status: session.status };
      if ((await transaction.addShops(importId, shopIds)) > MAX_OPEN_IMPORTS) {
        throw new NoRoom({ kind: 'tooManyImports' });
      }
      const refusal = limitOf(session, await transaction.stage(importId, good, [...bad, ...unread]));
      if (refusal !== undefined) throw new NoRoom(refusal);
      await auditImport(transaction, viewer, session, 'addImportRows');
      return { kind: 'staged' };
    });
  } catch (error) {
    if (error instanceof NoRoom) return error.refusal;
    throw error;
  }
}

/** A reason may quote what could not be read. */
const storable = (reason: string): string => reason.slice(0, MAX_REASON).toWellFormed().replaceAll('\0', '\ufffd');

function sorted(rows: readonly ImportRow[]): { good: ImportRow[]; bad: RejectedRow[] } {
  const good: ImportRow[] = [];
  const bad: RejectedRow[] = [];
  for (const row of rows) {
    const reason = problemOf(row);
    if (reason === undefined) good.push(row);
    else bad.push({ row: row.row, reason });
  }
  return { good, bad };
}
