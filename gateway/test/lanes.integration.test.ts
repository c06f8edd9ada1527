import { createInternalSigner } from '@agora/subgraph-kit/identity/internal-token';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { createSupergraphClient, type SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, codes, type Reply } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

/** As many as each lane lets run at once. */
const PLACES = 20;
const QUERY = '{ whoami }';
const ANSWER = { data: { whoami: 'somebody' } };

describe('a lane that is full', () => {
  let graph: TestGraph;
  let services: SupergraphClient;
  const waiting: (() => void)[] = [];
  let allWait = Promise.withResolvers<undefined>();
  let isHanging = false;

  beforeAll(async () => {
    graph = await startTestGraph({
      config: { server: { maxRunning: PLACES }, serviceLane: { maxRunning: PLACES } },
      transport: () => ({
        send: async () => {
          if (isHanging) {
            await new Promise<void>((resolve) => {
              waiting.push(resolve);
              if (waiting.length === PLACES) allWait.resolve(undefined);
            });
          }
          return ANSWER;
        },
      }),
    });
    services = createSupergraphClient({
      service: 'reviews',
      url: graph.gateway.internalUrl ?? '',
      signer: await createInternalSigner(graph.privateKeys.reviews ?? ''),
    });
  });
  afterAll(() => graph.stop());

  /** Takes every place of a lane, and gives them back after `work`. */
  async function whileFullOf(request: () => Promise<unknown>, work: () => Promise<void>): Promise<void> {
    allWait = Promise.withResolvers<undefined>();
    isHanging = true;
    const requests = Promise.all(Array.from({ length: PLACES }, request));
    await allWait.promise;
    isHanging = false;
    await work();
    for (const answer of waiting.splice(0)) answer();
    await requests;
  }
  const publicRequest = (): Promise<Reply> => ask(graph, { query: QUERY });
  const serviceRequest = () => services.query(QUERY, {}, GUEST);

  it('of the public leaves services theirs: a checkout that asks the graph waits for no place that it occupies', async () => {
    await whileFullOf(publicRequest, async () => {
      const refused = await publicRequest();
      expect([refused.status, codes(refused)]).toEqual([503, ['OVERLOADED']]);
      expect(await serviceRequest()).toEqual(ANSWER.data);
    });
    expect((await publicRequest()).data).toEqual(ANSWER.data);
  });

  it('of services leaves the public theirs', async () => {
    await whileFullOf(serviceRequest, async () => {
      await expect(serviceRequest()).rejects.toMatchObject({ code: 'OVERLOADED' });
      expect((await publicRequest()).data).toEqual(ANSWER.data);
    });
    expect(await serviceRequest()).toEqual(ANSWER.data);
  });
});
