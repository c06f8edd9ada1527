import { setTimeout as delay } from 'node:timers/promises';
import type { Session } from '../session.ts';
import type { CatalogueRow, RejectedRow } from './catalogue-file.ts';

export type ErrorPolicy = 'reject-all' | 'reject-failed-rows';

export type EndStatus = 'COMPLETED' | 'REJECTED' | 'CANCELLED';

/** An import as the marketplace keeps it. */
export interface ImportState {
  readonly id: string;
  readonly status: 'STAGING' | 'APPLYING' | EndStatus;
  readonly counts: Readonly<Record<'staged' | 'created' | 'updated' | 'unchanged' | 'rejected', number>>;
  /** The highest row that has arrived. */
  readonly lastRow: number | null;
}

interface Payload {
  readonly import: ImportState | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const FIELDS = 'id status counts { staged created updated unchanged rejected } lastRow';
const BEGIN = `mutation ImportBegin($input: BeginImportInput!) { 
  beginImport(input: $input) { import { ${FIELDS} } userErrors { ... on UserError { message } } }
}`;
const ADD = `mutation ImportAddRows($input: AddImportRowsInput!) {
  addImportRows(input: $input) { import { ${FIELDS} } userErrors { ... on UserError { message } } }
}`;
const COMPLETE = `mutation ImportComplete($input: CompleteImportInput!) {
  completeImport(input: $input) { import { ${FIELDS} } userErrors { ... on UserError { message } } }
}`;
const READ = `query ImportProgress($id: ID!) { import(id: $id) { ${FIELDS} } }`;
const ERRORS = `query ImportErrors($id: ID!, $after: String) {
  import(id: $id) { errors(first: 100, after: $after) { nodes { row reason } pageInfo { hasNextPage endCursor } } }
}`;

const POLICIES = { 'reject-all': 'REJECT_ALL', 'reject-failed-rows': 'REJECT_FAILED_ROWS' } as const;
const POLL_MS = 200;

/**
 * The import of this file that goes on, or a new one.
 * @param key of the file's content: one that was interrupted is found by it.
 */
export async function beginImport(
  session: Session,
  { fileName, errorPolicy, key }: { fileName: string; errorPolicy: ErrorPolicy; key: string },
): Promise<ImportState> {
  for (let idempotencyKey = `import:${key}:${errorPolicy}`; ;) {
    const { beginImport: answer } = await session.ask<{ beginImport: Payload }>(BEGIN, {
      input: { errorPolicy: POLICIES[errorPolicy], fileName, idempotencyKey },
    });
    const begun = accepted(answer);
    const { status, id } = begun;
    if (status === 'STAGING' || status === 'APPLYING') return begun;
    // The file was imported before. Once more is a new import, which in turn is found by this key.
    idempotencyKey = `import:${id}:${errorPolicy}`;
  }
}

export async function addRows(
  session: Session,
  importId: string,
  rows: readonly { readonly row: CatalogueRow; readonly shopId: string }[],
  unreadable: readonly RejectedRow[],
): Promise<void> {
  const { addImportRows } = await session.ask<{ addImportRows: Payload }>(ADD, {
    input: {
      importId,
      rows: rows.map(({ row: { row, sku, title, description, category, taxClass, price, prices }, shopId }) => ({
        row,
        shopId,
        sku,
        title,
        description,
        category,
        taxClass,
        price,
        prices,
      })),
      unreadable: unreadable.map(({ row, reason }) => ({ row, reason })),
    },
  });
  accepted(addImportRows);
}

/** Has all rows applied, and waits until they are. */
export async function completeImport(
  session: Session,
  importId: string,
  rows: number,
  onProgress: (state: ImportState) => void,
): Promise<ImportState & { readonly status: EndStatus }> {
  const { completeImport: answer } = await session.ask<{ completeImport: Payload }>(COMPLETE, {
    input: { importId, rows },
  });
  for (let state = accepted(answer); ;) {
    onProgress(state);
    const { status } = state;
    if (status !== 'STAGING' && status !== 'APPLYING') return { ...state, status };
    await delay(POLL_MS);
    const { import: read } = await session.ask<{ import: ImportState | null }>(READ, { id: importId });
    if (read === null) throw new Error('the import is gone');
    state = read;
  }
}

export async function rejectedRows(session: Session, importId: string): Promise<readonly RejectedRow[]> {
  interface Page {
    readonly nodes: readonly RejectedRow[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const rows: RejectedRow[] = [];
  for (let after: string | null = null; ;) {
    const answer: { import: { errors: Page } | null } = await session.ask(ERRORS, { id: importId, after });
    if (answer.import === null) throw new Error('the import is gone');
    const { nodes, pageInfo } = answer.import.errors;
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

function accepted({ import: state, userErrors }: Payload): ImportState {
  if (state === null) throw new Error(userErrors.map(({ message }) => message).join('; '));
  return state;
}
