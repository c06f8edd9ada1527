import { parseId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { PartnerOperation } from '../domain/partner-operation.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { approvePartnerOperations, rejectPartnerOperations } from '../use-cases/decide-partner-operations.ts';
import { uploadPartnerManifest } from '../use-cases/upload-partner-manifest.ts';
import { operationsRefusedError } from './user-errors.ts';

/** What the systems of partners may run. */
export const partnerOperationMutations: Pick<
  MutationResolvers,
  'uploadPartnerManifest' | 'approvePartnerOperations' | 'rejectPartnerOperations'
> = {
  uploadPartnerManifest: async (_parent, { input }, context) => {
    const partnerId = parseId('ptn', input.partnerId);
    const { operations, idempotencyKey } = input;
    const command = { partnerId, operations, idempotencyKey };
    const result = await uploadPartnerManifest(context.dependencies, context.viewer, command);
    if (result.kind === 'operationsRefused') {
      const error = operationsRefusedError('An id is not the SHA-256 of its body.', result.operationIds, [
        'operations',
      ]);
      return { operations: [], replayed: false, userErrors: [error] };
    }
    const { operationIds, replayed } = result;
    return { operations: await operationsOf(context, partnerId, operationIds), replayed, userErrors: [] };
  },
  approvePartnerOperations: async (_parent, { input: { operationIds, ...input } }, context) => {
    const partnerId = parseId('ptn', input.partnerId);
    const { dependencies, viewer } = context;
    const result = await approvePartnerOperations(dependencies, viewer, { partnerId, operationIds });
    if (result.kind === 'operationsRefused') {
      const error = operationsRefusedError('The graph cannot run these.', result.operationIds, ['operationIds']);
      return { operations: [], userErrors: [error] };
    }
    return { operations: await operationsOf(context, partnerId, operationIds), userErrors: [] };
  },
  rejectPartnerOperations: async (_parent, { input: { operationIds, ...input } }, context) => {
    const partnerId = parseId('ptn', input.partnerId);
    await rejectPartnerOperations(context.dependencies, context.viewer, { partnerId, operationIds });
    return { operations: await operationsOf(context, partnerId, operationIds) };
  },
};

/** In the order of their ids. */
async function operationsOf(
  { partnerReads }: Context,
  partnerId: PartnerId,
  ids: readonly string[],
): Promise<readonly PartnerOperation[]> {
  const operations = await partnerReads.operations(partnerId, ids);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
