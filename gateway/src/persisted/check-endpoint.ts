import { AppError } from '@agora/subgraph-kit/errors';
import { readBody } from '@agora/subgraph-kit/http';
import { z } from 'zod';
import { HttpError, JSON_TYPE } from '../http/answer.ts';
import type { Lane } from '../http/graphql-endpoint.ts';
import type { Endpoint } from '../http/request-listener.ts';
import type { Judgement } from './judge-operation.ts';

const MAX_OPERATIONS = 500;
const given = z.object({ operations: z.array(z.string()).max(MAX_OPERATIONS) });

/**
 * For the service that keeps partners' operations: what the version that serves has to say of each.
 * `{ "operations": [text] }` is answered by `{ "operations": [judgement] }`, in the same order.
 */
export function checkEndpoint(
  { identify, maxBodyBytes }: Pick<Lane, 'identify' | 'maxBodyBytes'>,
  judge: (texts: readonly string[]) => Promise<readonly Judgement[]>,
): Endpoint {
  return async (request) => {
    if (request.method !== 'POST') throw new HttpError(405, 'BAD_REQUEST', 'Send a POST.', { allow: 'POST' });
    const body = await readBody(request, maxBodyBytes);
    await identify(request, body);
    const operations = await judge(operationsIn(body));
    return { status: 200, type: JSON_TYPE, body: JSON.stringify({ operations }) };
  };
}

function operationsIn(body: string): readonly string[] {
  try {
    return given.parse(JSON.parse(body)).operations;
  } catch (error) {
    throw new AppError('BAD_REQUEST', `The body has up to ${MAX_OPERATIONS} texts of operations.`, { cause: error });
  }
}
