import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { startObjectServer, type ObjectServer } from '../src/objects/server.ts';
import { realStores } from './config.ts';
import { createS3Client, putObject } from './s3-client.ts';
import { s3Conformance } from './s3-conformance.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const folder = withTemporaryFolder();
const start = (ephemeral: boolean): Promise<ObjectServer> =>
  startObjectServer({ host: '127.0.0.1', port: 0, folder: `${folder()}/media`, ephemeral });

describe.each([
  ['on disk', false],
  ['for a while', true],
])('the object server, %s', (_name, ephemeral) => {
  let server: ObjectServer;
  beforeAll(async () => {
    server = await start(ephemeral);
  });
  afterAll(() => server.stop());
  s3Conformance(() => server.url);
});

describe('the object server', () => {
  it('finds its objects again after a restart, and keeps no file that it does not need', async () => {
    const readPublic = async (server: ObjectServer): Promise<string> => {
      const { origin, pathname } = new URL(server.url);
      return (await fetch(`${origin}${pathname}/public/kept`)).text();
    };
    const first = await start(false);
    const before = (await readdir(`${folder()}/media`)).length;
    const client = createS3Client(first.url);
    await putObject(client, first.url, 'public/kept', 'once');
    await putObject(client, first.url, 'public/kept', 'twice');
    client.destroy();
    expect((await readdir(`${folder()}/media`)).length - before).toBe(1);
    await first.stop();
    const second = await start(false);
    expect(await readPublic(second)).toBe('twice');
    await second.stop();
  });
});

const { media } = realStores;
if (media !== undefined) {
  describe('the object store of MEDIA_URL', () => {
    s3Conformance(() => media);
  });
}
