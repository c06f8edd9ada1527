import { rm } from 'node:fs/promises';
import { createEndpoint } from '@agora/clients/endpoint';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newDataFolder, runLocally, type LocalProcess } from './support/local-process.ts';

const [PORT, BASE_PORT] = ['4600', '4610'];

describe('one process per service', () => {
  let dataFolder: string;
  let services: LocalProcess;
  beforeAll(async () => {
    dataFolder = newDataFolder();
    services = await runLocally('services', ['--port', PORT, '--base-port', BASE_PORT, '--data', dataFolder]);
  });
  afterAll(() => rm(dataFolder, { recursive: true }));

  it('answers a query that takes three of them', async () => {
    // A shop is on sale when products has heard of it.
    await eventually(
      async () => {
        const { products } = await createEndpoint(services.url).ask<{ products: { nodes: unknown[] } }>(
          `{ products(where: { search: "brass lamp" }) {
          nodes { title shop { name } variants { sku availability { isInStock } } }
        } }`,
        );
        expect(products.nodes).toEqual([
          {
            title: 'Brass desk lamp',
            shop: { name: 'Lantern Lane' },
            variants: [{ sku: 'LAMP-BRASS', availability: { isInStock: true } }],
          },
        ]);
      },
      { timeoutMs: 20_000 },
    );
  });

  it('keeps health and metrics on a port of its own for each', async () => {
    const metrics = await fetch(`http://127.0.0.1:${Number(BASE_PORT) + 1}/metrics`);
    expect(await metrics.text()).toContain('graphql_requests_total');
    expect((await fetch(`http://127.0.0.1:${PORT}/metrics`)).status).toBe(404);
  });

  it('drains and ends with exit code 0', async () => {
    expect(await services.stop()).toBe(0);
  });
});
