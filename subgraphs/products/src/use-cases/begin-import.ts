import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newImport, type ErrorPolicy, type ImportId } from '../domain/import-session.ts';
import type { Dependencies } from './dependencies.ts';

export interface BeginImport {
  readonly policy: ErrorPolicy;
  readonly fileName: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

/** @throws BAD_USER_INPUT */
export function beginImport(
  { imports, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: BeginImport,
): Promise<{ readonly importId: ImportId; readonly replayed: boolean }> {
  const startedBy = subjectOf(viewer);
  return imports.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once(
      { principal: startedBy, operation: 'beginImport', key, parameters: command },
      async () => {
        const session = newImport({ ...command, id: newId('imp'), startedBy, beganAt: clock.now() });
        await transaction.addImport(session);
        return { importId: session.id };
      },
    );
    return { ...answer, replayed };
  });
}
