import { parseId } from '@agora/subgraph-kit/ids';
import type { ImportRow } from '../domain/import.ts';
import type { ImportRowInput, MutationResolvers } from '../generated/schema.ts';
import { addImportRows } from '../use-cases/add-import-rows.ts';
import { beginImport } from '../use-cases/begin-import.ts';
import { cancelImport } from '../use-cases/cancel-import.ts';
import { completeImport } from '../use-cases/complete-import.ts';
import {
  importClosedError,
  importTooLargeError,
  rowsMissingError,
  tooManyImportsError,
  tooManyRowsError,
} from './user-errors.ts';

export const importMutations: Pick<
  MutationResolvers,
  'beginImport' | 'addImportRows' | 'completeImport' | 'cancelImport'
> = {
  beginImport: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await beginImport(dependencies, viewer, {
      policy: input.errorPolicy,
      fileName: input.fileName,
      idempotencyKey: input.idempotencyKey,
    });
    if (result.kind === 'tooManyImports') return { userErrors: [tooManyImportsError()], replayed: false };
    return {
      import: await dependencies.imports.find(result.importId),
      userErrors: [],
      replayed: result.replayed,
    };
  },
  addImportRows: async (_parent, { input }, { viewer, dependencies }) => {
    const importId = parseId('imp', input.importId);
    const result = await addImportRows(dependencies, viewer, {
      importId,
      rows: (input.rows ?? []).map(toImportRow),
      unreadable: input.unreadable ?? [],
    });
    switch (result.kind) {
      case 'staged':
        return { import: await dependencies.imports.find(importId), userErrors: [] };
      case 'closed':
        return { userErrors: [importClosedError(result.status)] };
      case 'tooManyRows':
        return { userErrors: [tooManyRowsError(result.maxRows)] };
      case 'tooLarge':
        return { userErrors: [importTooLargeError(result.maxBytes)] };
      case 'tooManyImports':
        return { userErrors: [tooManyImportsError()] };
    }
  },
  completeImport: async (_parent, { input }, { viewer, dependencies }) => {
    const importId = parseId('imp', input.importId);
    const completion = await completeImport(dependencies, viewer, { importId, rows: input.rows });
    switch (completion.kind) {
      case 'applying':
        return { import: await dependencies.imports.find(importId), userErrors: [] };
      case 'closed':
        return { userErrors: [importClosedError(completion.status)] };
      case 'rowsMissing':
        return { userErrors: [rowsMissingError(completion.staged)] };
      case 'tooManyRows':
        return { userErrors: [tooManyRowsError(completion.maxRows)] };
    }
  },
  cancelImport: async (_parent, { input }, { viewer, dependencies }) => {
    const cancellation = await cancelImport(dependencies, viewer, parseId('imp', input.importId));
    return cancellation.kind === 'cancelled'
      ? { import: cancellation.session, userErrors: [] }
      : { userErrors: [importClosedError(cancellation.status)] };
  },
};

const toImportRow = ({
  row,
  shopId,
  sku,
  title,
  description,
  category,
  taxClass,
  price,
  prices,
}: ImportRowInput): ImportRow => ({
  row,
  shopId: parseId('shp', shopId),
  sku,
  title,
  description: description ?? '',
  ...(category && { category }),
  ...(taxClass && { taxClass }),
  prices: [price, ...(prices ?? [])],
});
