import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@agora/subgraph-kit/log';
import type { Taken } from './bucket.ts';
import type { Counters } from './counters.ts';
import { withKnownRefusals } from './known-refusals.ts';
import type { LimitedCharge } from './rate-limits.ts';
import { createSharedCounters } from './shared-counters.ts';

const taken: Taken = { isTaken: true, levels: [] };
const log = createLogger({ service: 'test', level: 'silent' });
const charge = (whenLost: LimitedCharge['whenLost'], amount = 1): LimitedCharge => ({
  key: 'requests:a',
  limit: 'requests',
  allowance: { kind: 'refilling', capacity: 10, periodMicros: 1_000_000 },
  amount,
  whenLost,
});

function countersWith(answer: () => Promise<Taken>): Counters & { asked: number } {
  const counters = {
    asked: 0,
    take() {
      counters.asked++;
      return answer();
    },
    settle: () => Promise.resolve(),
  };
  return counters;
}

describe('while the store is lost', () => {
  function lost() {
    let [time, isLost] = [0, true];
    const store = countersWith(() => (isLost ? Promise.reject(new Error('no answer')) : Promise.resolve(taken)));
    const local = countersWith(() => Promise.resolve(taken));
    const told: boolean[] = [];
    const counters = createSharedCounters({ store, local, log, onStore: (is) => void told.push(is), now: () => time });
    return { store, local, told, counters, pass: (ms: number) => (time += ms), heal: () => (isLost = false) };
  }

  it('what may be counted here is, and the rest is refused', async () => {
    const { counters, local } = lost();
    await expect(counters.take([charge('local')])).resolves.toBe(taken);
    await expect(counters.take([charge('local'), charge('refuse')])).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
    expect(local.asked).toBe(1);
  });

  it('it is asked once a second, and found again', async () => {
    const { counters, store, told, pass, heal } = lost();
    for (let request = 0; request < 5; request++) await counters.take([charge('local')]);
    expect(store.asked).toBe(1);
    pass(1_000);
    await Promise.all([counters.take([charge('local')]), counters.take([charge('local')])]);
    expect(store.asked).toBe(2);
    heal();
    pass(1_000);
    await counters.take([charge('local')]);
    await counters.take([charge('refuse')]);
    expect([store.asked, told]).toEqual([4, [false, true]]);
  });
});

describe('a flood that is being refused', () => {
  const refused: Taken = {
    isTaken: false,
    levels: [{ remaining: 0, fullInMs: 900, roomInMs: 500, window: 0 }],
  };

  it('does not reach the store until there may be room', async () => {
    let time = 0;
    const store = countersWith(() => Promise.resolve(refused));
    const counters = withKnownRefusals(store, () => time);
    await counters.take([charge('local', 2)]);
    time = 499.5;
    const answer = await counters.take([charge('local', 2)]);
    expect(answer).toMatchObject({ isTaken: false, levels: [{ roomInMs: 1, fullInMs: 401 }] });
    expect(store.asked).toBe(1);
    time = 500;
    await counters.take([charge('local', 2)]);
    expect(store.asked).toBe(2);
  });

  it('says nothing of somebody who asks for less, or of another', async () => {
    const store = countersWith(() => Promise.resolve(refused));
    const counters = withKnownRefusals(store, () => 0);
    await counters.take([charge('local', 2)]);
    await counters.take([charge('local', 1)]);
    await counters.take([{ ...charge('local', 2), key: 'requests:b' }]);
    expect(store.asked).toBe(3);
  });
});
