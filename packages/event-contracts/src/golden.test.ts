import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  contractOf,
  contracts,
  deadLetterTopicOf,
  envelope,
  minInSyncReplicasOf,
  topics,
  type EventContract,
} from './index.ts';

// One message of each type and version as it was once sent. A contract may grow, but must go on accepting them: they
// lie in topics and archives. A change that breaks one needs a new version, with a file of its own.
const GOLDEN = new URL('../golden/', import.meta.url);

interface Golden {
  readonly type: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}
const goldenOf = ({ type, version }: EventContract): Golden =>
  JSON.parse(readFileSync(new URL(`${type}.v${version}.json`, GOLDEN), 'utf8')) as Golden;

describe.each([...contracts.values()])('$type, version $version', (contract) => {
  it('accepts the message that was sent', () => {
    const golden = goldenOf(contract);
    expect(envelope.safeParse(golden).error).toBeUndefined();
    expect([golden.type, golden.version]).toEqual([contract.type, contract.version]);
    expect(contract.data.parse(golden.data)).toEqual(golden.data);
  });

  it('tolerates fields that it does not know', () => {
    const { data } = goldenOf(contract);
    expect(contract.data.safeParse({ ...data, addedLater: { by: 'a newer producer' } }).success).toBe(true);
  });

  it('refuses a message without any one of the fields that it cannot do without', () => {
    const { data } = goldenOf(contract);
    const { required = [] } = z.toJSONSchema(contract.data);
    expect(required).not.toEqual([]);
    for (const field of required) {
      const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));
      expect([field, contract.data.safeParse(rest).success]).toEqual([field, false]);
    }
  });
});

describe('the contracts', () => {
  it('have no golden message that nobody has agreed on', () => {
    const agreed = [...contracts.values()].map(({ type, version }) => `${type}.v${version}.json`);
    const older = (file: string) => contracts.has(file.replace(/\.v\d+\.json$/, ''));
    expect(readdirSync(GOLDEN).filter((file) => !agreed.includes(file) && !older(file))).toEqual([]);
  });

  it('keep commands apart from events', () => {
    for (const { type, topic } of contracts.values()) {
      expect(topic).toMatch(/^[a-z]+\.(events|commands)$/);
      expect(type).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    }
    expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  });

  it('leave commands in their topics for a week, events for a month', () => {
    const days = (name: string) => (topics.find((topic) => topic.name === name)?.retentionMs ?? 0) / 86_400_000;
    expect([days('inventory.commands'), days('orders.events')]).toEqual([7, 30]);
    expect(deadLetterTopicOf('orders.events')).toBe('orders.events.dlq');
  });

  it('lose no message with one broker of three, and wait for none that is away', () => {
    expect(new Set(topics.map(({ replicationFactor }) => replicationFactor))).toEqual(new Set([3]));
    expect([1, 2, 3, 5].map(minInSyncReplicasOf)).toEqual([1, 1, 2, 4]);
  });
});

// Messages stay in the outboxes of who has sent them. What a person is called by or reached at would stay with them.
const PERSONAL = /mail|name|phone|birth|address|street|city|postal|iban/i;

describe('personal data', () => {
  it('is in few messages: one more needs somebody who erases it', () => {
    const places = [...contracts.values()].flatMap(({ type, data }) =>
      fieldsOf(z.toJSONSchema(data))
        .filter((field) => PERSONAL.test(field))
        .map((field) => `${type} ${field}`),
    );
    expect(places.sort()).toEqual([
      'notification.send-link email', // deleted by auth once it cannot be used any more
      'shop.registered name', // of a shop, which everybody may read
      'user.email-changed email', // erased by auth with the account
      'user.registered displayName', // the same
      'user.registered email', // the same
      'user.updated displayName', // gone from MongoDB once it is sent
    ]);
  });
});

/** Names of fields at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...fieldsOf(value),
  ]);
}

describe('the envelope', () => {
  it('cannot do without what makes a message recognisable', () => {
    const message = goldenOf(contractOf('user.deleted'));
    for (const field of ['id', 'type', 'version', 'source', 'subject', 'time']) {
      expect(envelope.safeParse({ ...message, [field]: undefined }).success).toBe(false);
    }
  });
});
