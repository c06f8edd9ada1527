import type { Groups } from '../groups/groups.ts';
import type { Topics } from '../log/topics.ts';
import type { Reader } from '../protocol/reader.ts';
import type { Writer } from '../protocol/writer.ts';
import type { Transactions } from '../transactions.ts';

/** What the requests act on. */
export interface BrokerState {
  readonly topics: Topics;
  readonly groups: Groups;
  readonly transactions: Transactions;
}

/** What a request comes with besides its body. */
export interface Call extends BrokerState {
  readonly version: number;
  readonly clientId: string;
  readonly clientHost: string;
  /** The broker's address as this client reached it, which is what metadata answers. */
  readonly broker: { readonly host: string; readonly port: number };
  /** Aborted when the connection is gone. */
  readonly closed: AbortSignal;
}

/** Writes the body of a response; null where the protocol has none (`acks=0`). */
export type Answer = ((response: Writer) => unknown) | null;

/** One request type. Its request is read completely before it has any effect, so a malformed one has none. */
export interface Api {
  readonly key: number;
  /** Lowest and highest version understood. kafkajs takes the highest, so one version each is enough. */
  readonly versions: readonly [lowest: number, highest: number];
  answer(request: Reader, call: Call): Answer | Promise<Answer>;
}

/** The only node of this cluster. */
export const NODE_ID = 1;

/** Quotas do not exist here; every response says so. */
export const NO_THROTTLE_MS = 0;

export interface PerTopic<T> {
  readonly topic: string;
  readonly partitions: readonly T[];
}

/** `[topic [partition]]`, the shape most requests have. */
export function readTopics<T>(request: Reader, partition: (request: Reader) => T): PerTopic<T>[] {
  return request.array(() => ({ topic: request.string(), partitions: request.array(partition) }));
}

/** `[topic [partition]]` in a response. */
export function writeTopics<T>(
  response: Writer,
  topics: readonly PerTopic<T>[],
  partition: (value: T, response: Writer) => unknown,
): Writer {
  return response.array(topics, ({ topic, partitions }) => response.string(topic).array(partitions, partition));
}

/** Maps each partition of each topic, keeping the shape. */
export function mapTopics<T, U>(
  topics: readonly PerTopic<T>[],
  change: (topic: string, partition: T) => U,
): PerTopic<U>[] {
  return topics.map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map((partition) => change(topic, partition)),
  }));
}
