import { createFakeClock } from '@agora/testkit/fake-clock';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fakeTail, type FakeTail } from '../../test/fake-tail.ts';
import { createFeed, type Feed, type Interest } from './feed.ts';
import type { Source } from './source.ts';

const CHANGED: Source = { field: 'changed', typeName: 'A', events: ['a.changed'], id: 'aId', isOfOne: true };
const TOLD: Source = { ...CHANGED, field: 'told', recipient: 'userId', isOfOne: false };
const of = (source: Source, entityId?: string, subject?: string): Interest => ({ source, entityId, subject });

let tail: FakeTail;
let feed: Feed;
beforeEach(() => {
  tail = fakeTail({ since: 1_000_000 });
  feed = createFeed(tail, { maxPast: 10, clock: createFakeClock(new Date(2_000_000)) });
  feed.keep(CHANGED);
  feed.keep(TOLD);
  tail.start();
});

const heard = (interest: Interest): string[] => {
  const ids: string[] = [];
  feed.follow(interest, ({ entityId }) => ids.push(entityId));
  return ids;
};

describe('a feed', () => {
  it('tells what happens to one entity, or to all, until it is followed no longer', () => {
    const [one, all] = [heard(of(CHANGED, '1')), heard(of(CHANGED))];
    const briefly: string[] = [];
    const stop = feed.follow(of(CHANGED, '1'), ({ entityId }) => briefly.push(entityId));
    tail.publish('a.changed', { aId: '1' });
    stop();
    for (const data of [{ aId: '2' }, { aId: '1' }, { aId: 7 }, {}]) tail.publish('a.changed', data);
    expect({ one, all, briefly }).toEqual({ one: ['1', '1'], all: ['1', '2', '1'], briefly: ['1'] });
  });

  it('tells nobody what is not theirs, and what says nobody', () => {
    const [ada, bob, guest] = [heard(of(TOLD, undefined, 'ada')), heard(of(TOLD, undefined, 'bob')), heard(of(TOLD))];
    tail.publish('a.changed', { aId: '1', userId: 'ada' });
    tail.publish('a.changed', { aId: '2' });
    expect({ ada, bob, guest }).toEqual({ ada: ['1'], bob: [], guest: [] });
    expect(feed.since(of(TOLD, undefined, 'bob'), 2_000_000).happenings).toEqual([]);
  });

  it('says what has happened since, and whether that is all', () => {
    tail.publish('a.changed', { aId: '1' }, 1_500_000);
    tail.publish('a.changed', { aId: '2' }, 1_600_000);
    const since = (at: number) => {
      const { happenings, isComplete } = feed.since(of(CHANGED), at);
      return [happenings.map(({ entityId }) => entityId), isComplete];
    };
    expect(since(1_400_000)).toEqual([['1', '2'], true]);
    expect(since(1_550_000)).toEqual([['2'], true]);
    // Clocks differ: what was just before may come again.
    expect(since(1_601_000)).toEqual([['2'], true]);
    expect(since(999_999)).toEqual([['1', '2'], false]);
  });

  it('forgets the oldest, and knows that it does', () => {
    for (let at = 1; at <= 20; at++) tail.publish('a.changed', { aId: String(at) }, 1_500_000 + at * 10_000);
    expect(feed.since(of(CHANGED), 1_000_000).isComplete).toBe(false);
    expect(feed.since(of(CHANGED), 1_699_000).isComplete).toBe(true);
  });

  it('knows nothing of before a source that comes later', () => {
    const later = { ...CHANGED, field: 'later' };
    expect(feed.since(of(later), 1_500_000).isComplete).toBe(false);
    expect(feed.since(of(later), 2_000_000).isComplete).toBe(true);
  });
});
