import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { cancelImport as decide, type Cancellation, type ImportId } from '../domain/import-session.ts';
import { importOf } from './access.ts';
import { auditImport } from './audit.ts';
import type { Dependencies } from './dependencies.ts';

/** @throws NOT_FOUND */
export function cancelImport(
  { imports, clock }: Dependencies,
  viewer: Viewer,
  importId: ImportId,
): Promise<Cancellation> {
  return imports.transaction(async (transaction) => {
    const session = importOf(viewer, await transaction.lockImport(importId));
    const decision = decide(session, clock.now());
    if (decision.kind === 'cancelled' && decision.session !== session) {
      await transaction.saveImport(decision.session);
      await auditImport(transaction, viewer, session, 'cancelImport');
    }
    return decision;
  });
}
