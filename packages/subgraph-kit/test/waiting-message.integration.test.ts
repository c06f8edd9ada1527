import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { systemClock } from '../src/clock.ts';
import { unavailable } from '../src/errors.ts';
import { createBus, type Bus } from '../src/events/bus.ts';
import { createSeal } from '../src/events/seal.ts';
import { newId } from '../src/ids.ts';
import { createLogger } from '../src/log.ts';

const stopping = new AbortController();
const seal = createSeal({ source: 'waiting', clock: systemClock, newId });
const heard: string[] = [];
let isAway = true;
let attempts = 0;
let bus: Bus;

beforeAll(() => {
  bus = createBus({
    service: 'waiting',
    brokers: testStores().kafka,
    namespace: `t_${randomBytes(3).toString('hex')}`,
    replicationFactor: 1,
    log: createLogger({ service: 'waiting', level: 'silent' }),
    stopping,
    onFatal: () => undefined,
  });
  bus.consume({
    'user.updated': ({ data }) => {
      attempts++;
      if (isAway) return Promise.reject(unavailable('What this message needs'));
      heard.push(data.displayName);
      return Promise.resolve();
    },
    'user.registered': ({ data }) => {
      heard.push(data.displayName);
      return Promise.resolve();
    },
  });
});
afterAll(async () => {
  stopping.abort();
  await bus.stopConsuming();
  await bus.disconnect();
});

const updated = (displayName: string) =>
  seal({ type: 'user.updated', subject: 'usr_1', data: { userId: 'usr_1', displayName } });
const registered = (displayName: string) =>
  seal({ type: 'user.registered', subject: 'usr_2', data: { userId: 'usr_2', displayName, email: 'b@example.org' } });

it('a message that waits for what is away holds up those behind it, in their order, and nobody else', async () => {
  await bus.send([updated('first'), updated('second')]);
  await eventually(() => {
    expect(attempts).toBeGreaterThan(1);
  });
  await bus.send([registered('elsewhere')]);
  await eventually(() => {
    expect(heard).toEqual(['elsewhere']);
  });
  isAway = false;
  await eventually(() => {
    expect(heard).toEqual(['elsewhere', 'first', 'second']);
  });
}, 60_000);
