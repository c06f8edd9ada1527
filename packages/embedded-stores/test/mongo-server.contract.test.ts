import { once } from 'node:events';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Collection } from 'mongodb';
import { Long, MongoClient } from 'mongodb';

import { startMongoServer } from '../src/mongo/server.ts';
import type { MongoServer } from '../src/mongo/server.ts';
import { bodySection, exchange, firstChunk, messageHeader, opMsg } from './mongoose/raw-client.ts';

describe('the embedded MongoDB server', () => {
  let server: MongoServer;
  let client: MongoClient;
  beforeAll(async () => {
    server = await startMongoServer();
    client = await MongoClient.connect(server.url);
  });
  afterAll(async () => {
    await client.close();
    await server.stop();
  });

  it.each([
    ['a length below the header', messageHeader(8, 2013)],
    ['a length above 48 MB', messageHeader(48_000_001, 2013)],
    ['a negative length', messageHeader(-1, 2013)],
    ['an unknown opcode', messageHeader(16, 4711)],
    ['a message without sections', opMsg(Buffer.alloc(0))],
    ['a section of an unknown kind', opMsg(Buffer.from([7, 5, 0, 0, 0, 0]))],
    ['a document longer than its message', opMsg(Buffer.from([0, 255, 0, 0, 0, 0]))],
    ['bytes that are not BSON', opMsg(Buffer.from([0, 8, 0, 0, 0, 99, 99, 99, 0]))],
    ['a required flag that it does not know', opMsg(bodySection({ ping: 1, $db: 'admin' }), 1 << 5)],
    ['text', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
  ])('closes the connection on %s and goes on serving others', async (_, bytes) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(bytes);
    await once(socket.resume(), 'close');
    expect(await client.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('refuses a command that is nested a million levels deep', async () => {
    const levels = 1_000_000;
    const size = 5 + levels * 8;
    const bytes = Buffer.alloc(size);
    for (let level = 0; level <= levels; level++) {
      bytes.writeInt32LE(size - level * 8, level * 7);
      if (level < levels) bytes.write('\x03a\0', level * 7 + 4, 'latin1');
    }
    const reply = await exchange(server.port, opMsg(Buffer.concat([Buffer.from([0]), bytes])));
    expect(reply.toString()).toContain('nested deeper');
  });

  it('refuses a document that is nested too deeply to be stored', async () => {
    let nested = {};
    for (let level = 0; level < 200; level++) nested = { nested };
    await expect(client.db('x').collection('deep').insertOne(nested)).rejects.toMatchObject({ code: 15 });
  });

  it('survives a client that leaves in the middle of a message', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.end(opMsg(bodySection({ ping: 1, $db: 'admin' })).subarray(0, 25));
    await once(socket.resume(), 'close');
    expect(await client.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('puts a request together that arrives byte by byte', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.setNoDelay(true);
    for (const byte of opMsg(bodySection({ ping: 1, $db: 'admin' }))) socket.write(Buffer.from([byte]));
    expect((await firstChunk(socket)).includes('ok')).toBe(true);
    socket.destroy();
  });

  it('sends no reply to an unacknowledged write', async () => {
    const moreToCome = 2;
    const write = opMsg(bodySection({ insert: 'silent', documents: [{ _id: 1 }], $db: 'wire' }), moreToCome);
    const count = opMsg(bodySection({ count: 'silent', $db: 'wire' }));
    const reply = await exchange(server.port, Buffer.concat([write, count]));
    expect(reply).toHaveLength(reply.readInt32LE(0));
    expect(await client.db('wire').collection('silent').countDocuments()).toBe(1);
  });

  it('applies a retryable write once, however often it arrives', async () => {
    const counters: Collection<{ _id: string; n: number }> = client.db('retry').collection('counters');
    await counters.insertOne({ _id: 'a', n: 0 });
    const increment = {
      update: 'counters',
      updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } } }],
      lsid: { id: 'a session of this test' },
      txnNumber: Long.fromNumber(1),
      $db: 'retry',
    };
    for (let attempt = 1; attempt <= 2; attempt++) {
      expect((await exchange(server.port, opMsg(bodySection(increment)))).includes('nModified')).toBe(true);
    }
    expect(await counters.findOne({ _id: 'a' })).toMatchObject({ n: 1 });
  });

  it.each([
    ['change streams', [{ $changeStream: {} }], 40573],
    ['$out', [{ $out: 'other' }], 238],
    ['$merge inside of $lookup', [{ $lookup: { from: 'x', pipeline: [{ $merge: 'y' }], as: 'z' } }], 238],
  ])('says that it has no %s', async (_, pipeline, code) => {
    await expect(client.db('x').collection('y').aggregate(pipeline).toArray()).rejects.toMatchObject({ code });
  });

  it('refuses to run code', async () => {
    const find = client.db('x').collection('y').find({ $where: 'true' }).toArray();
    await expect(find).rejects.toMatchObject({ code: 2 });
  });

  it('refuses collations rather than compare wrongly', async () => {
    const find = client
      .db('x')
      .collection('y')
      .find({}, { collation: { locale: 'en', strength: 2 } })
      .toArray();
    await expect(find).rejects.toMatchObject({ code: 238 });
  });

  it('hands out a result above 48 MB in batches', async () => {
    const big = client.db('big').collection('big');
    const text = 'x'.repeat(9 * 1024 * 1024);
    for (let i = 0; i < 6; i++) await big.insertOne({ i, text });
    expect((await big.find().toArray()).map((document) => document.i as number)).toEqual([0, 1, 2, 3, 4, 5]);
    await big.drop();
  });

  it('refuses a port that is taken', async () => {
    await expect(startMongoServer({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('creates 1000 documents one after the other within two seconds', async () => {
    const speed = client.db('speed').collection('speed');
    await speed.createIndex({ sku: 1 }, { unique: true }, {});
    const startedAt = performance.now();
    for (let i = 0; i < 1000; i++) await speed.insertOne({ sku: `A${i}` });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
