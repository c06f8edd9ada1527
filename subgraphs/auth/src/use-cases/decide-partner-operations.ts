import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { PartnerId } from '../domain/partner.ts';
import { checkCount, decideOperations, type OperationsDecision } from '../domain/partner-operation.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'partners' | 'clock'>;

interface Command {
  readonly partnerId: PartnerId;
  readonly operationIds: readonly string[];
}

/** The partner's keys may run them. @throws NOT_FOUND, BAD_USER_INPUT */
export const approvePartnerOperations = (dependencies: Needs, viewer: Viewer, command: Command) =>
  decide(dependencies, viewer, { ...command, state: 'approved', action: 'approvePartnerOperations' });

/** The partner's keys may not run them. @throws NOT_FOUND, BAD_USER_INPUT */
export const rejectPartnerOperations = (dependencies: Needs, viewer: Viewer, command: Command) =>
  decide(dependencies, viewer, { ...command, state: 'rejected', action: 'rejectPartnerOperations' });

function decide(
  { partners, clock }: Needs,
  viewer: Viewer,
  {
    partnerId,
    operationIds,
    state,
    action,
  }: Command & { readonly state: 'approved' | 'rejected'; readonly action: string },
): Promise<OperationsDecision> {
  checkCount(operationIds);
  return partners.transaction(async (transaction) => {
    if ((await transaction.lockPartner(partnerId)) === undefined) throw notFound('The partner');
    const wanted = [...new Set(operationIds)];
    const operations = await transaction.operations(partnerId, wanted);
    if (operations.length < wanted.length) throw notFound('One of the operations');
    const now = clock.now();
    const decision = decideOperations(operations, state, now);
    if (decision.kind !== 'decided' || decision.changed.length === 0) return decision;
    await transaction.saveOperations(decision.changed);
    const details = { operations: decision.changed.map(({ id }) => id).join(' ') };
    await transaction.audit(viewer, { action, subject: partnerId, details });
    await transaction.publish(accessRevoked('partner', partnerId, now));
    return decision;
  });
}
