import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  // Four of the audits ask the schema for the name of a type.
  graph = await startTestGraph({ config: { introspection: true } });
});
afterAll(() => graph.stop());

const audits = serverAudits({ url: () => graph.gateway.url });

it('is audited in full', () => {
  expect(audits).toHaveLength(61);
});

// https://github.com/graphql/graphql-http: what GraphQL over HTTP asks of a server, each MUST, SHOULD and MAY.
it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
