import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { MAX_OPEN_IMPORTS, newImport, type ErrorPolicy, type ImportId } from '../domain/import-session.ts';
import type { Dependencies } from './dependencies.ts';

export interface BeginImport {
  readonly policy: ErrorPolicy;
  readonly fileName: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type BeginImportResult =
  | { readonly kind: 'begun'; readonly importId: ImportId; readonly replayed: boolean }
  | { readonly kind: 'tooManyImports' };

class TooManyImports extends Error {}

/** @throws BAD_USER_INPUT */
export async function beginImport(
  { imports, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: BeginImport,
): Promise<BeginImportResult> {
  const startedBy = subjectOf(viewer);
  try {
    return await imports.transaction(async (transaction) => {
      const { answer, replayed } = await transaction.once(
        { principal: startedBy, operation: 'beginImport', key, parameters: command },
        async () => {
          const session = newImport({ ...command, id: newId('imp'), startedBy, beganAt: clock.now() });
          // Thrown, so that the key is not used up: once another has ended, it begins this one.
          if ((await transaction.lockOpenImports(startedBy)) >= MAX_OPEN_IMPORTS) throw new TooManyImports();
          await transaction.addImport(session);
          return { importId: session.id };
        },
      );
      return { kind: 'begun', ...answer, replayed };
    });
  } catch (error) {
    if (error instanceof TooManyImports) return { kind: 'tooManyImports' };
    throw error;
  }
}
