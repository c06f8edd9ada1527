import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { avatarOf, confirm, PNG, put, requestUpload, sha256 } from './support/avatar.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system.stop(), 60_000);

describe('a picture of oneself', () => {
  it('is uploaded past the graph, and seen once it is confirmed', async () => {
    const customer = await system.newCustomer();
    const upload = await requestUpload(customer);
    expect(await put(upload, PNG)).toBe(200);
    expect(await avatarOf(customer, customer.userId)).toBeUndefined();
    expect((await fetch(upload.url.split('?')[0] ?? '')).status).toBe(403);
    expect(await confirm(customer, upload)).toEqual([]);
    const url = await avatarOf(await system.signInAs('support'), customer.userId);
    const seen = await fetch(url ?? '');
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
  });

  it('is refused by the store in another type, another size or with another content', async () => {
    const customer = await system.newCustomer();
    const upload = await requestUpload(customer);
    const other = Buffer.from(PNG);
    other[PNG.length - 20] = 0;
    expect(await put(upload, PNG, { 'content-type': 'text/html' })).toBe(403);
    expect(await put(upload, Buffer.concat([PNG, PNG]))).toBe(403);
    expect(await put(upload, other, { 'x-amz-checksum-sha256': sha256(other) })).toBe(403);
    expect(await put(upload, other)).toBe(400);
    expect(await put({ ...upload, headers: [] }, PNG, { 'content-type': 'image/png' })).toBe(403);
    expect(await confirm(customer, upload)).toEqual(['MediaNotUploadedError']);
    expect(await avatarOf(customer, customer.userId)).toBeUndefined();
    expect(await put(upload, PNG)).toBe(200);
    // It is theirs alone to confirm.
    expect(await confirm(await system.newCustomer(), upload)).toEqual(['MediaNotUploadedError']);
    expect(await confirm(customer, upload)).toEqual([]);
  });
});
