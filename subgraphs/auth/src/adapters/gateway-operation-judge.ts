import type { GatewayClient } from '@agora/subgraph-kit/supergraph-client';
import { z } from 'zod';
import type { OperationJudge } from '../ports/operation-judge.ts';

const answer = z.object({
  operations: z.array(
    z.object({
      name: z.string().nullable(),
      kind: z.enum(['query', 'mutation', 'subscription']).nullable(),
      digest: z.string().nullable(),
      cost: z.number().nullable(),
      fields: z.array(z.string()),
      errors: z.array(z.string()),
    }),
  ),
});

const NO_NAME = 'An operation needs a name.';

/** The gateway that serves now. */
export const createGatewayOperationJudge = (gateway: GatewayClient): OperationJudge => ({
  async judge(bodies) {
    const { operations } = answer.parse(await gateway.post('/operations/check', { operations: bodies }));
    return operations.map(({ name, kind, digest, cost, fields, errors }) => ({
      name: name ?? '',
      kind: kind ?? 'unknown',
      ...(digest !== null && { digest }),
      ...(cost !== null && { cost: Math.ceil(cost) }),
      fields,
      // People decide about it, and keys are limited, by its name.
      errors: name === null && errors.length === 0 ? [NO_NAME] : errors,
    }));
  },
});
