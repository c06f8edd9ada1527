import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@agora/subgraph-kit/log';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSupergraph } from '../src/supergraph/load-supergraph.ts';
import { reloadOnChange, type Reloading } from '../src/supergraph/reload.ts';
import { ask, codes } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
const file = join(folder, 'supergraph.graphql');
let graph: TestGraph;
let reloading: Reloading;
beforeAll(async () => {
  graph = await startTestGraph({ config: { limits: { oncePerOperation: ['Mutation.renameProduct'] } } });
  writeFileSync(file, graph.supergraphSdl);
  reloading = reloadOnChange({
    file,
    loaded: await loadSupergraph(file),
    replace: graph.gateway.replaceSupergraph,
    refuse: graph.gateway.refuseSupergraph,
    intervalMs: 20,
    log: createLogger({ service: 'test', level: 'silent' }),
  });
});
afterAll(async () => {
  reloading.stop();
  await graph.stop();
  rmSync(folder, { recursive: true });
});

const counted = async (outcome: string): Promise<number> => {
  const metrics = await graph.gateway.metrics.metrics();
  return Number(new RegExp(`supergraph_reloads_total\\{outcome="${outcome}".*\\} (\\d+)`).exec(metrics)?.[1] ?? 0);
};
/** The supergraph in which `whoami` is called otherwise. */
const renamed = (name: string): string => graph.supergraphSdl.replace(/\bwhoami: String\b/, `${name}: String`);

beforeEach(async () => {
  writeFileSync(file, graph.supergraphSdl);
  await reloading.now();
});

describe('a supergraph that has changed', () => {
  it('is served without a restart, and what was valid before is not any more', async () => {
    writeFileSync(file, renamed('whoAmI'));
    await eventually(async () => {
      // The subgraph has not changed along, so the field is there and what it holds is not.
      expect((await ask(graph, { query: '{ whoAmI }' })).status).toBe(200);
    });
    expect(codes(await ask(graph, { query: '{ whoami }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('drops no request, under load, five times over', async () => {
    const state = { isOver: false };
    let answered = 0;
    const caller = async (): Promise<void> => {
      while (!state.isOver) {
        const { status, data } = await ask(graph, { query: '{ latestReviews { stars product { name } } }' });
        expect([status, (data as { latestReviews: unknown[] }).latestReviews.length]).toEqual([200, 2]);
        answered++;
      }
    };
    const callers = Promise.all(Array.from({ length: 8 }, caller));
    const before = await counted('replaced');
    for (let turn = 0; turn < 5; turn++) {
      const replacement = await graph.gateway.replaceSupergraph(renamed(`whoami${turn}`));
      expect(replacement.kind).toBe('replaced');
      const soFar = answered;
      await eventually(() => {
        expect(answered).toBeGreaterThan(soFar + 8);
      });
    }
    state.isOver = true;
    await callers;
    expect(await counted('replaced')).toBe(before + 5);
  });

  const unfit: [what: string, spoil: (sdl: string) => string][] = [
    ['does not parse', () => 'type Query {'],
    ['is no supergraph', () => 'type Query { a: Int }'],
    ['was cut off', (sdl) => sdl.slice(0, sdl.length / 2)],
    ['names a type that is not there', (sdl) => sdl.replace('whoami: String', 'whoami: Strange')],
    ['lacks a field that a limit is about', (sdl) => sdl.replaceAll('renameProduct', 'nameProduct')],
    [
      'asks for what is not enforced',
      (sdl) => sdl.replace('whoami: String', 'whoami: String @policy(policies: [["a"]])'),
    ],
  ];
  it.each(unfit)('is refused when it %s, and the one before goes on', async (_what, spoil) => {
    const before = await counted('refused');
    writeFileSync(file, spoil(graph.supergraphSdl));
    await eventually(async () => {
      expect(await counted('refused')).toBeGreaterThan(before);
    });
    expect((await ask(graph, { query: '{ whoami }' })).data).toEqual({ whoami: 'guest' });
  });

  it('is refused when its file is gone, and served when it is there again', async () => {
    rmSync(file);
    const before = await counted('refused');
    await reloading.now();
    expect(await counted('refused')).toBe(before + 1);
    expect((await ask(graph, { query: '{ whoami }' })).status).toBe(200);
    writeFileSync(file, renamed('again'));
    await eventually(async () => {
      expect((await ask(graph, { query: '{ again }' })).status).toBe(200);
    });
  });
});
