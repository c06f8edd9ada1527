import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { completeImport as decide, type Completion, type ImportId } from '../domain/import-session.ts';
import { checkMayEdit, importOf } from './access.ts';
import { applyImport } from './apply-import.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';

export interface CompleteImport {
  readonly importId: ImportId;
  /** How many rows were sent, as far as the caller knows. */
  readonly rows: number;
}

// Who waits for the answer is told of a small import that it is done. Of a large one the job applies what is left.
const PATIENCE_MS = 5_000;
const MAX_ROWS_AT_ONCE = 5_000;

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function completeImport(
  dependencies: Dependencies,
  viewer: Viewer,
  { importId, rows }: CompleteImport,
): Promise<Completion> {
  const { imports, clock } = dependencies;
  const completion = await imports.transaction(async (transaction) => {
    const session = importOf(viewer, await transaction.lockImport(importId));
    const decision = decide(session, rows, (await transaction.countRows(importId)).staged);
    if (decision.kind === 'applying' && decision.session !== session) {
      // Rows may have waited for long: whoever has sent them must work for their shops still.
      const shopIds = await transaction.shopsOf(importId);
      for (const shopId of shopIds) checkMayEdit(viewer, shopId);
      await transaction.saveImport(decision.session);
      await auditPower(transaction, viewer, shopIds, {
        action: 'completeImport',
        subject: importId,
        details: { rows, shops: shopIds.length },
      });
    }
    return decision;
  });
  if (completion.kind === 'applying' && (completion.session.policy !== 'REJECT_ALL' || rows <= MAX_ROWS_AT_ONCE)) {
    await applyImport(dependencies, importId, new Date(clock.now().getTime() + PATIENCE_MS));
  }
  return completion;
}
