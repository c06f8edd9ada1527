import { afterEach, describe, expect, it } from '@jest/globals';
import { listen, readBody, sendJson, type Listener } from './http.ts';

let listener: Listener | undefined;

afterEach(async () => {
  await listener?.close(0);
  listener = undefined;
});

describe('a listener', () => {
  it('answers a body that is too long before it closes the connection', async () => {
    listener = await listen(
      (request, response) => {
        readBody(request, 1_000).then(
          (body) => {
            sendJson(response, 200, body.length);
          },
          (error: unknown) => {
            sendJson(response, 413, (error as { code: string }).code);
          },
        );
      },
      { port: 0, host: '127.0.0.1' },
    );
    const url = `http://127.0.0.1:${listener.port}`;
    const short = await fetch(url, { method: 'POST', body: 'x'.repeat(1_000) });
    expect([short.status, await short.json()]).toEqual([200, 1_000]);
    const long = await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) });
    expect([long.status, await long.json()]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('lets a request under way finish when it closes, and takes no other', async () => {
    const arrived = Promise.withResolvers<() => void>();
    const { port, close } = await listen(
      (_request, response) => {
        arrived.resolve(() => {
          sendJson(response, 200, 'done');
        });
      },
      { port: 0, host: '127.0.0.1' },
    );
    const pending = fetch(`http://127.0.0.1:${port}`);
    const answer = await arrived.promise;
    const closed = close(60_000);
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
    answer();
    expect(await (await pending).json()).toBe('done');
    await closed;
  });

  it('says so when its port is taken', async () => {
    listener = await listen(() => undefined, { port: 0, host: '127.0.0.1' });
    const again = listen(() => undefined, { port: listener.port, host: '127.0.0.1' });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
