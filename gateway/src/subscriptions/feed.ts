import type { Clock } from '@agora/subgraph-kit/clock';
import type { EventTail, TailEvent } from '../events/tail.ts';
import type { Source } from './source.ts';

/** Something has happened to an entity that may be followed. */
export interface Happening {
  readonly eventId: string;
  readonly entityId: string;
  /** Whose streams alone it concerns; everybody's when absent. */
  readonly recipient: string | undefined;
  readonly at: number;
}

/** Which happenings a stream wants. */
export interface Interest {
  readonly source: Source;
  /** Of one entity, or of all. */
  readonly entityId: string | undefined;
  readonly subject: string | undefined;
}

/** Events of the tail, for the streams that they concern; with those of the past, for clients that come back. */
export interface Feed {
  /** Keeps what happens to `source` from now on. One that is known already goes on. */
  keep(source: Source): void;
  /** @returns what ends it */
  follow(interest: Interest, listener: (happening: Happening) => void): () => void;
  /** What has happened after a time, and whether that is all of it. */
  since(interest: Interest, at: number): { readonly happenings: readonly Happening[]; readonly isComplete: boolean };
}

interface Channel {
  /** From when on it has heard everything. */
  since: number;
  readonly past: Happening[];
  /** By entity; those that follow all of them are under `ALL`. */
  readonly listeners: Map<string, Set<Listener>>;
}

interface Listener {
  readonly subject: string | undefined;
  readonly tell: (happening: Happening) => void;
}

const ALL = '';

/**
 * Clocks of services differ a little, and so does the order in which partitions are heard of: what is asked for again
 * begins so much earlier. An event may then come twice, and none is left out.
 */
const OVERLAP_MS = 5_000;

export function createFeed(tail: EventTail, options: { maxPast: number; clock: Clock }): Feed {
  const channels = new Map<string, Channel>();

  const channelOf = (source: Source): Channel => {
    const key = JSON.stringify([source.field, source.events, source.id, source.recipient]);
    const known = channels.get(key);
    if (known !== undefined) return known;
    // One that comes with a later supergraph has heard nothing of before; the others hear what the tail begins with.
    const since = tail.since === undefined ? Number.NEGATIVE_INFINITY : options.clock.now().getTime();
    const channel: Channel = { since, past: [], listeners: new Map() };
    channels.set(key, channel);
    for (const type of new Set(source.events)) {
      tail.onEvent(type, (event) => {
        const happening = happeningIn(event, source);
        if (happening !== undefined) tell(channel, happening);
      });
    }
    return channel;
  };

  const tell = (channel: Channel, happening: Happening): void => {
    channel.past.push(happening);
    // In bulk: each time one would move all of them.
    if (channel.past.length > options.maxPast * 1.1) {
      const forgotten = channel.past.splice(0, channel.past.length - options.maxPast);
      channel.since = Math.max(channel.since, forgotten.at(-1)?.at ?? 0);
    }
    for (const key of [happening.entityId, ALL]) {
      for (const listener of channel.listeners.get(key) ?? []) {
        if (concerns(happening, listener.subject)) listener.tell(happening);
      }
    }
  };

  return {
    keep(source) {
      channelOf(source);
    },
    follow({ source, entityId = ALL, subject }, listener) {
      const { listeners } = channelOf(source);
      const ofEntity = listeners.get(entityId) ?? new Set();
      const entry: Listener = { subject, tell: listener };
      listeners.set(entityId, ofEntity.add(entry));
      return () => {
        ofEntity.delete(entry);
        if (ofEntity.size === 0 && listeners.get(entityId) === ofEntity) listeners.delete(entityId);
      };
    },
    since({ source, entityId, subject }, at) {
      const { past, since } = channelOf(source);
      const from = at - OVERLAP_MS;
      return {
        happenings: past.filter(
          (each) => each.at > from && (entityId === undefined || each.entityId === entityId) && concerns(each, subject),
        ),
        isComplete: Math.max(since, tail.since ?? since) <= at,
      };
    },
  };
}

const concerns = ({ recipient }: Happening, subject: string | undefined): boolean =>
  recipient === undefined || recipient === subject;

function happeningIn({ id, at, data }: TailEvent, source: Source): Happening | undefined {
  const entityId = data[source.id];
  if (typeof entityId !== 'string') return undefined;
  const recipient = source.recipient === undefined ? undefined : data[source.recipient];
  // Told to nobody rather than to everybody.
  if (source.recipient !== undefined && typeof recipient !== 'string') return undefined;
  return { eventId: id, entityId, recipient: recipient as string | undefined, at };
}
