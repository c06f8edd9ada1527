import { globToRegExp } from './glob.ts';
import { encode } from './protocol.ts';

export interface Subscriber {
  push(encoded: string): void;
}

/** Who listens to what. Messages are fire and forget, as in Redis: who is not there misses them. */
export class PubSub {
  readonly #channels = new Map<string, Set<Subscriber>>();
  readonly #patterns = new Map<string, { matches: RegExp; subscribers: Set<Subscriber> }>();

  subscribe(channel: string, subscriber: Subscriber): void {
    this.#channels.set(channel, (this.#channels.get(channel) ?? new Set()).add(subscriber));
  }

  subscribePattern(pattern: string, subscriber: Subscriber): void {
    const known = this.#patterns.get(pattern) ?? { matches: globToRegExp(pattern), subscribers: new Set() };
    known.subscribers.add(subscriber);
    this.#patterns.set(pattern, known);
  }

  unsubscribe(channel: string, subscriber: Subscriber): void {
    const subscribers = this.#channels.get(channel);
    subscribers?.delete(subscriber);
    if (subscribers?.size === 0) this.#channels.delete(channel);
  }

  unsubscribePattern(pattern: string, subscriber: Subscriber): void {
    const known = this.#patterns.get(pattern);
    known?.subscribers.delete(subscriber);
    if (known?.subscribers.size === 0) this.#patterns.delete(pattern);
  }

  /** How many received it. */
  publish(channel: string, message: string): number {
    let receivers = 0;
    for (const subscriber of this.#channels.get(channel) ?? []) {
      subscriber.push(encode(['message', channel, message]));
      receivers += 1;
    }
    for (const [pattern, { matches, subscribers }] of this.#patterns) {
      if (!matches.test(channel)) continue;
      for (const subscriber of subscribers) {
        subscriber.push(encode(['pmessage', pattern, channel, message]));
        receivers += 1;
      }
    }
    return receivers;
  }
}
