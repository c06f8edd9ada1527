import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { ImportedRow, ImportRow, RejectedRow } from '../domain/import.ts';
import type { ImportCounts, ImportId, ImportSession, Staged } from '../domain/import-session.ts';
import type { ShopId } from '../domain/product.ts';
import type { CatalogueTransaction } from './catalogue-store.ts';

/** Imports and their rows, in one database with the catalogue. */
export interface ImportStore {
  transaction<Result>(work: (transaction: ImportTransaction) => Promise<Result>): Promise<Result>;
  find(id: ImportId): Promise<ImportSession | undefined>;
  counts(id: ImportId): Promise<ImportCounts>;
  /** The highest number of a row that was sent. */
  lastRow(id: ImportId): Promise<number | undefined>;
  /** Up to `page.size + 1` rejected rows by number, in the order in which the page is read. */
  rejected(id: ImportId, page: Page): Promise<readonly RejectedRow[]>;
  /** How many rows were rejected, counted up to `limit`. */
  countRejected(id: ImportId, limit: number): Promise<number>;
  /** Imports whose rows are to be applied, the oldest first. */
  applying(): Promise<readonly ImportId[]>;
  /** Removes up to `maxRows` rows of imports that began before, and then the imports; answers how many rows it were. */
  forget(before: Date, maxRows: number): Promise<number>;
}

export interface ImportTransaction extends CatalogueTransaction {
  /** How many imports of this person have not ended. Until the transaction ends nobody adds another. */
  lockOpenImports(startedBy: string): Promise<number>;
  addImport(session: ImportSession): Promise<void>;
  /** Kept from others until the transaction ends. */
  lockImport(id: ImportId): Promise<ImportSession | undefined>;
  saveImport(session: ImportSession): Promise<void>;
  /**
   * Rows replace those of the same number that were sent before.
   * @returns how much the import holds now.
   */
  stage(id: ImportId, rows: readonly ImportRow[], rejected: readonly RejectedRow[]): Promise<Staged>;
  countRows(id: ImportId): Promise<ImportCounts>;
  /** Whose products its rows are. */
  shopsOf(id: ImportId): Promise<readonly ShopId[]>;
  /**
   * Takes note of whose products its rows are.
   * @returns how many imports, itself included, have not ended and have rows of the shop that has most of them.
   */
  addShops(id: ImportId, shopIds: readonly ShopId[]): Promise<number>;
  /** Rows that are not applied or rejected yet, after the row of this number, in the order of the file. */
  waitingRows(id: ImportId, after: number, size: number): Promise<readonly WaitingRow[]>;
  saveOutcomes(
    id: ImportId,
    outcomes: { readonly imported: readonly ImportedRow[]; readonly rejected: readonly RejectedRow[] },
  ): Promise<void>;
}

export interface WaitingRow extends ImportRow {
  /** An earlier row, good by itself, has the same shop and SKU. */
  readonly isRepeated: boolean;
}
