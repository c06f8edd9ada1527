import { createHash } from 'node:crypto';
import { createInternalSigner } from '@agora/subgraph-kit/identity/internal-token';
import { createSupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
let services: ReturnType<typeof createSupergraphClient>;
beforeAll(async () => {
  graph = await startTestGraph({ config: { mode: 'production' } });
  services = createSupergraphClient({
    service: 'reviews',
    url: graph.gateway.internalUrl ?? '',
    signer: await createInternalSigner(graph.privateKeys.reviews ?? ''),
  });
});
afterAll(() => graph.stop());

const check = async (...operations: string[]): Promise<readonly unknown[]> =>
  (await services.post<{ operations: unknown[] }>('/operations/check', { operations })).operations;

describe('what a gateway says of operations that could be registered', () => {
  it('is their kind, what they cost and which fields they ask for', async () => {
    const text = 'query Page($ids: [ID!]) { products(ids: $ids) { id reviews { stars } } }';
    const digest = createHash('sha256')
      .update('query Page($ids: [ID!]) {\n  products(ids: $ids) {\n    id\n    reviews {\n      stars\n    }\n  }\n}')
      .digest('hex');
    expect(await check(text, 'mutation Rename { renameProduct(id: "1", name: "x") { id } }')).toEqual([
      {
        name: 'Page',
        kind: 'query',
        digest,
        cost: expect.any(Number),
        fields: ['Product.id', 'Product.reviews', 'Query.products', 'Review.stars'],
        errors: [],
      },
      expect.objectContaining({ name: 'Rename', kind: 'mutation', errors: [] }),
    ]);
  });

  it('is why they cannot run, in the words of those who know the schema', async () => {
    const deep = `query Deep { products ${'{ reviews { product '.repeat(9)}{ id }${' } }'.repeat(9)} }`;
    const answers = await check(
      '{ produc { id } }',
      '{',
      'query A { whoami } query B { whoami }',
      deep,
      '{ __schema { types { name } } }',
    );
    expect(answers).toEqual([
      expect.objectContaining({ kind: 'query', cost: null, errors: [expect.stringContaining('Did you mean')] }),
      expect.objectContaining({ kind: null, digest: null, errors: [expect.stringContaining('Syntax Error')] }),
      expect.objectContaining({ errors: ['A text has one operation.'] }),
      expect.objectContaining({ name: 'Deep', errors: [expect.stringContaining('levels deep')] }),
      expect.objectContaining({ errors: ['Introspection is not served here.'] }),
    ]);
  });

  it('is told to services alone, on their port', async () => {
    const { internalUrl = '', url } = graph.gateway;
    const post = (at: string) =>
      fetch(new URL('/operations/check', at), { method: 'POST', body: '{"operations":["{ whoami }"]}' });
    expect((await post(internalUrl)).status).toBe(401);
    expect((await post(url)).status).toBe(404);
    await expect(services.post('/operations/check', { operations: 'all' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});
