import { predictableId } from '@agora/testkit/predictable-ids';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { systemClock } from '../src/clock.ts';
import { createBus, type Bus } from '../src/events/bus.ts';
import { createSeal } from '../src/events/seal.ts';
import { newId } from '../src/ids.ts';
import { createLogger } from '../src/log.ts';

const stopping = new AbortController();
const seal = createSeal({ source: 'large', clock: systemClock, newId });
const heard: string[] = [];
let bus: Bus;

beforeAll(() => {
  bus = createBus({
    service: 'large',
    brokers: testStores().kafka,
    namespace: `t_${randomBytes(3).toString('hex')}`,
    replicationFactor: 1,
    log: createLogger({ service: 'large', level: 'silent' }),
    stopping,
    onFatal: () => undefined,
  });
  bus.consume({
    'user.updated': ({ data }) => {
      heard.push(data.userId);
      return Promise.resolve();
    },
  });
});
afterAll(async () => {
  stopping.abort();
  await bus.stopConsuming();
  await bus.disconnect();
});

const message = (userId: string, bytes: number) =>
  seal({ type: 'user.updated', subject: 'usr_large', data: { userId, displayName: 'x'.repeat(bytes) } });

describe('messages arrive, in their order,', () => {
  it('when what has piled up is more than a broker takes at once', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => predictableId('usr', index));
    await bus.send(ids.map((id) => message(id, 5_000)));
    await eventually(() => {
      expect(heard.splice(0, heard.length === 500 ? 500 : 0)).toEqual(ids);
    });
  }, 60_000);

  it('when one of them is as large as the order of a full cart', async () => {
    await bus.send([message('usr_1', 10), message('usr_2', 3_000_000), message('usr_3', 10)]);
    await eventually(() => {
      expect(heard).toEqual(['usr_1', 'usr_2', 'usr_3']);
    });
  }, 60_000);
});
