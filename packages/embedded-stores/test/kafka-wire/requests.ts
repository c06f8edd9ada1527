import type { WireClient } from './wire-client.ts';

/** The requests of one test, in the versions that kafkajs and this broker have in common. */
export class Requests {
  readonly #client: WireClient;

  constructor(client: WireClient) {
    this.#client = client;
  }

  async newProducerId(): Promise<number> {
    for (;;) {
      const response = await this.#client.request(22, 0, (request) => request.string(null).int32(60_000));
      response.int32();
      // A Kafka that has just started answers at first that it is loading its producer ids.
      if (response.int16() === 0) return response.int64();
    }
  }

  async produce(topic: string, records: Buffer): Promise<{ error: number; offset: number }> {
    const response = await this.#client.request(0, 3, (request) =>
      request
        .string(null)
        .int16(-1)
        .int32(5_000)
        .array([topic], () => request.string(topic).array([0], () => request.int32(0).bytes(records))),
    );
    const [result] = response.array(() => {
      response.string();
      return response.array(() => {
        response.int32();
        const answer = { error: response.int16(), offset: response.int64() };
        response.int64();
        return answer;
      });
    });
    return result?.[0] ?? { error: -1, offset: -1 };
  }

  async fetch(
    topic: string,
    offset: number,
    maxWaitMs = 0,
  ): Promise<{ error: number; endOffset: number; bytes: number }> {
    const response = await this.#client.request(1, 4, (request) =>
      request
        .int32(-1)
        .int32(maxWaitMs)
        .int32(1)
        .int32(10_000_000)
        .int8(1)
        .array([topic], () => request.string(topic).array([0], () => request.int32(0).int64(offset).int32(1_000_000))),
    );
    response.int32();
    const [result] = response.array(() => {
      response.string();
      return response.array(() => {
        response.int32();
        const error = response.int16();
        const endOffset = response.int64();
        response.int64();
        response.nullableArray(() => [response.int64(), response.int64()]);
        return { error, endOffset, bytes: response.nullableBytes()?.length ?? 0 };
      });
    });
    return result?.[0] ?? { error: -1, endOffset: -1, bytes: 0 };
  }

  async join(groupId: string, memberId: string, protocol = 'range', sessionTimeoutMs = 6_000): Promise<Joined> {
    const response = await this.#client.request(11, 4, (request) =>
      request
        .string(groupId)
        .int32(sessionTimeoutMs)
        .int32(6_000)
        .string(memberId)
        // Of type "consumer" Kafka itself would read the metadata, and never answer if it cannot.
        .string('wire')
        .array([protocol], () => request.string(protocol).bytes(Buffer.from('subscription'))),
    );
    response.int32();
    return {
      error: response.int16(),
      generation: response.int32(),
      protocol: response.string(),
      leaderId: response.string(),
      memberId: response.string(),
      memberIds: response.array(() => [response.string(), response.bytes()] as const).map(([id]) => id),
    };
  }

  /** Asks for an id and joins with it. */
  async enter(groupId: string, sessionTimeoutMs?: number): Promise<Joined> {
    const { memberId } = await this.join(groupId, '', 'range', sessionTimeoutMs);
    return this.join(groupId, memberId, 'range', sessionTimeoutMs);
  }

  async sync(groupId: string, { generation, memberId }: Membership, assigned: readonly string[]): Promise<number> {
    const response = await this.#client.request(14, 1, (request) =>
      request
        .string(groupId)
        .int32(generation)
        .string(memberId)
        .array(assigned, (id) => request.string(id).bytes(Buffer.from(`for ${id}`))),
    );
    response.int32();
    return response.int16();
  }

  async heartbeat(groupId: string, { generation, memberId }: Membership): Promise<number> {
    const response = await this.#client.request(12, 1, (request) =>
      request.string(groupId).int32(generation).string(memberId),
    );
    response.int32();
    return response.int16();
  }

  async leave(groupId: string, memberId: string): Promise<number> {
    const response = await this.#client.request(13, 1, (request) => request.string(groupId).string(memberId));
    response.int32();
    return response.int16();
  }

  async commit(groupId: string, { generation, memberId }: Membership, topic: string, offset: number): Promise<number> {
    const response = await this.#client.request(8, 2, (request) =>
      request
        .string(groupId)
        .int32(generation)
        .string(memberId)
        .int64(-1)
        .array([topic], () => request.string(topic).array([0], () => request.int32(0).int64(offset).string(null))),
    );
    const [errors] = response.array(() => {
      response.string();
      return response.array(() => [response.int32(), response.int16()] as const);
    });
    return errors?.[0]?.[1] ?? -1;
  }
}

export interface Membership {
  readonly generation: number;
  readonly memberId: string;
}

export interface Joined extends Membership {
  readonly error: number;
  readonly protocol: string;
  readonly leaderId: string;
  readonly memberIds: readonly string[];
}
