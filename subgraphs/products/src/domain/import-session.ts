import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';

export type ImportId = Id<'imp'>;

/** Nothing unless every row is good, or the good rows. */
export type ErrorPolicy = 'REJECT_ALL' | 'REJECT_FAILED_ROWS';

/** Rows are sent, then applied, and then it has ended in one of three ways. */
export type ImportStatus = 'STAGING' | 'APPLYING' | 'COMPLETED' | 'REJECTED' | 'CANCELLED';

export interface ImportSession {
  readonly id: ImportId;
  readonly startedBy: string;
  readonly policy: ErrorPolicy;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly beganAt: Date;
  readonly endedAt?: Date;
}

/** How many rows it has, and what has become of them so far. */
export interface ImportCounts {
  readonly staged: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

// With REJECT_ALL all rows are applied in one transaction, which must end within seconds.
const MAX_ROWS: Record<ErrorPolicy, number> = { REJECT_ALL: 20_000, REJECT_FAILED_ROWS: 1_000_000 };

/** Imports that have not ended: so many may one person have, and so many may have rows of one shop. */
export const MAX_OPEN_IMPORTS = 20;

const MAX_BYTES = 512 * 1024 * 1024;

/** What an import holds until it has ended. */
export interface Staged {
  readonly rows: number;
  readonly bytes: number;
}

export type StagingRefusal =
  { readonly kind: 'tooManyRows'; readonly maxRows: number } | { readonly kind: 'tooLarge'; readonly maxBytes: number };

/** Undefined while it may hold that much. */
export function limitOf({ policy }: ImportSession, { rows, bytes }: Staged): StagingRefusal | undefined {
  const maxRows = MAX_ROWS[policy];
  if (rows > maxRows) return { kind: 'tooManyRows', maxRows };
  return bytes > MAX_BYTES ? { kind: 'tooLarge', maxBytes: MAX_BYTES } : undefined;
}

/** @throws BAD_USER_INPUT for a file name that is none. */
export function newImport(session: Omit<ImportSession, 'status' | 'endedAt'>): ImportSession {
  return { ...session, fileName: checkVisibleText('A file name', session.fileName, 200), status: 'STAGING' };
}

export type Completion =
  | { readonly kind: 'applying'; readonly session: ImportSession }
  | { readonly kind: 'closed'; readonly status: ImportStatus }
  | { readonly kind: 'rowsMissing'; readonly staged: number }
  | { readonly kind: 'tooManyRows'; readonly maxRows: number };

/**
 * All rows are there: they can be applied. Said again, it changes nothing.
 * @param rows how many were sent, as far as the sender knows.
 */
export function completeImport(session: ImportSession, rows: number, staged: number): Completion {
  if (session.status === 'CANCELLED') return { kind: 'closed', status: session.status };
  if (session.status !== 'STAGING') return { kind: 'applying', session };
  if (rows < staged) throw badUserInput(`${staged} rows were sent, which is more than ${rows}.`);
  if (rows > staged) return { kind: 'rowsMissing', staged };
  const maxRows = MAX_ROWS[session.policy];
  if (rows > maxRows) return { kind: 'tooManyRows', maxRows };
  return { kind: 'applying', session: { ...session, status: 'APPLYING' } };
}

export type Cancellation =
  | { readonly kind: 'cancelled'; readonly session: ImportSession }
  | { readonly kind: 'closed'; readonly status: ImportStatus };

/** Rows that are not applied yet never will be. */
export function cancelImport(session: ImportSession, now: Date): Cancellation {
  switch (session.status) {
    case 'STAGING':
    case 'APPLYING':
      return { kind: 'cancelled', session: { ...session, status: 'CANCELLED', endedAt: now } };
    case 'CANCELLED':
      return { kind: 'cancelled', session };
    case 'COMPLETED':
    case 'REJECTED':
      return { kind: 'closed', status: session.status };
  }
}

export const endImport = (session: ImportSession, status: 'COMPLETED' | 'REJECTED', now: Date): ImportSession => ({
  ...session,
  status,
  endedAt: now,
});
