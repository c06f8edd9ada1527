import { z } from 'zod';
import { authContracts } from './auth.ts';
import type { EventContract } from './contract.ts';
import { inventoryContracts } from './inventory.ts';
import { notificationsContracts } from './notifications.ts';
import { ordersContracts } from './orders.ts';
import { paymentsContracts } from './payments.ts';
import { productsContracts } from './products.ts';
import { shopsContracts } from './shops.ts';
import { usersContracts } from './users.ts';

export type { EventContract } from './contract.ts';

/** Every message that services exchange. */
const all = [
  ...authContracts,
  ...usersContracts,
  ...shopsContracts,
  ...productsContracts,
  ...inventoryContracts,
  ...ordersContracts,
  ...paymentsContracts,
  ...notificationsContracts,
] as const;

type Contract = (typeof all)[number];

export type EventType = Contract['type'];

/** The data of one type of message, as it travels in JSON. */
export type EventData<Type extends EventType> = z.infer<Extract<Contract, { type: Type }>['data']>;

export const contracts: ReadonlyMap<string, EventContract> = new Map(
  all.map((contract) => [contract.type, contract] as const),
);

/** @throws RangeError for a type that nobody has agreed on. */
export function contractOf(type: string): EventContract {
  const contract = contracts.get(type);
  if (contract === undefined) throw new RangeError(`no contract for ${type}`);
  return contract;
}

/** The envelope around every message, after CloudEvents 1.0. */
export const envelope = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  version: z.number().int().positive(),
  /** The service that says so. */
  source: z.string().min(1),
  /** Id of the aggregate; also the partition key, so that one aggregate's messages keep their order. */
  subject: z.string().min(1),
  /** The aggregate's version after the change; absent on commands. */
  aggregateVersion: z.number().int().min(0).optional(),
  time: z.iso.datetime(),
  /** W3C trace context of the request that caused it. */
  traceparent: z.string().optional(),
  data: z.unknown(),
});

export type Envelope<Type extends EventType = EventType> = Omit<z.infer<typeof envelope>, 'data' | 'type'> & {
  readonly type: Type;
  readonly data: EventData<Type>;
};

const DAY_MS = 86_400_000;

/** One row per topic; brokers are set up from this table alone. */
export const topics: readonly { readonly name: string; readonly partitions: number; readonly retentionMs: number }[] = [
  ...new Set(all.map(({ topic }) => topic)),
].map((name) => ({ name, partitions: 6, retentionMs: name.endsWith('.commands') ? 7 * DAY_MS : 30 * DAY_MS }));

/** Where a message goes that a consumer could not handle; it keeps its origin in its headers. */
export const deadLetterTopicOf = (topic: string): string => `${topic}.dlq`;
