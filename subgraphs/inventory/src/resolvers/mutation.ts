import { badUserInput } from '@agora/subgraph-kit/errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Adjustment } from '../domain/stock.ts';
import type { AdjustStockInput, MutationResolvers } from '../generated/schema.ts';
import { adjustStock } from '../use-cases/adjust-stock.ts';
import { receiveStock } from '../use-cases/receive-stock.ts';
import { setLowStockThreshold } from '../use-cases/set-low-stock-threshold.ts';
import { insufficientStockError, stockChangedError, thresholdChangedError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  adjustStock: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await adjustStock(dependencies, viewer, {
      variantId: parseId('var', input.variantId),
      adjustment: toAdjustment(input),
      reason: input.reason,
      idempotencyKey: input.idempotencyKey,
    });
    const { replayed } = result;
    switch (result.kind) {
      case 'adjusted':
        return { stockLevel: result.level, userErrors: [], replayed };
      case 'insufficient':
        return { userErrors: [insufficientStockError(result.available)], replayed };
      case 'stockChanged':
        return { userErrors: [stockChangedError(result.currentOnHand)], replayed };
    }
  },
  receiveStock: (_parent, { input }, { viewer, dependencies }) =>
    receiveStock(dependencies, viewer, {
      reference: input.reference,
      receipts: input.receipts.map(({ variantId, sku, quantity }) => ({
        variantId: parseId('var', variantId),
        sku,
        quantity,
      })),
    }),
  setLowStockThreshold: async (_parent, { input }, { viewer, dependencies }) => {
    const { threshold, expectedThreshold } = input;
    const decision = await setLowStockThreshold(dependencies, viewer, {
      variantId: parseId('var', input.variantId),
      threshold: threshold ?? undefined,
      ...(expectedThreshold !== undefined && { expected: { threshold: expectedThreshold ?? undefined } }),
    });
    return decision.kind === 'set'
      ? { stockLevel: decision.level, userErrors: [] }
      : { userErrors: [thresholdChangedError(decision.currentThreshold)] };
  },
};

function toAdjustment({ delta, setTo, expectedOnHand }: AdjustStockInput): Adjustment {
  const isSet = typeof setTo === 'number' && typeof expectedOnHand === 'number';
  if (isSet && typeof delta !== 'number') return { kind: 'to', onHand: setTo, expectedOnHand };
  if (typeof delta === 'number' && typeof setTo !== 'number' && typeof expectedOnHand !== 'number') {
    return { kind: 'by', delta };
  }
  throw badUserInput('Give either delta, or setTo with expectedOnHand.');
}
