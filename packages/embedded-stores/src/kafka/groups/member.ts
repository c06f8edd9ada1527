import type { ErrorCode } from '../protocol/error-code.ts';

export interface Protocol {
  readonly name: string;
  /** Opaque to the broker: the subscription, as the clients agreed to encode it. */
  readonly metadata: Buffer;
}

export interface JoinRequest {
  /** Empty on the first request of a member. */
  readonly memberId: string;
  readonly clientId: string;
  readonly clientHost: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  readonly protocolType: string;
  /** In order of preference. */
  readonly protocols: readonly Protocol[];
}

export interface JoinAnswer {
  readonly error: ErrorCode;
  readonly memberId: string;
  readonly generation: number;
  readonly protocol: string;
  readonly leaderId: string;
  /** Everyone's metadata, for the leader, who assigns; empty for the others. */
  readonly members: readonly { readonly memberId: string; readonly metadata: Buffer }[];
}

export interface SyncAnswer {
  readonly error: ErrorCode;
  readonly assignment: Buffer;
}

/** What a member's connection is waiting for. */
type Waiting =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'join'; readonly answer: (answer: JoinAnswer) => void }
  | { readonly kind: 'sync'; readonly answer: (answer: SyncAnswer) => void };

/** One consumer of a group, and the session it must keep alive. */
export class Member {
  readonly id: string;
  request: JoinRequest;
  waiting: Waiting = { kind: 'nothing' };
  readonly #expired: () => void;
  #session: NodeJS.Timeout | undefined;

  constructor(id: string, request: JoinRequest, expired: () => void) {
    this.id = id;
    this.request = request;
    this.#expired = expired;
  }

  /** Starts the session anew. A member that is itself waiting for the broker is not expected to be heard of. */
  touch(): void {
    clearTimeout(this.#session);
    this.#session = setTimeout(() => {
      if (this.waiting.kind === 'nothing') this.#expired();
      else this.touch();
    }, this.request.sessionTimeoutMs);
  }

  endSession(): void {
    clearTimeout(this.#session);
  }

  answerJoin(answer: JoinAnswer): void {
    if (this.waiting.kind !== 'join') return;
    const { answer: resolve } = this.waiting;
    this.waiting = { kind: 'nothing' };
    this.touch();
    resolve(answer);
  }

  answerSync(answer: SyncAnswer): void {
    if (this.waiting.kind !== 'sync') return;
    const { answer: resolve } = this.waiting;
    this.waiting = { kind: 'nothing' };
    this.touch();
    resolve(answer);
  }

  metadataFor(protocol: string): Buffer {
    return this.request.protocols.find(({ name }) => name === protocol)?.metadata ?? Buffer.alloc(0);
  }

  hasSameProtocols(protocols: readonly Protocol[]): boolean {
    const mine = this.request.protocols;
    return (
      mine.length === protocols.length &&
      protocols.every(({ name, metadata }, index) => {
        const own = mine[index];
        return own?.name === name && own.metadata.equals(metadata);
      })
    );
  }
}

export function refusedJoin(memberId: string, error: ErrorCode): JoinAnswer {
  return { error, memberId, generation: -1, protocol: '', leaderId: '', members: [] };
}

export function refusedSync(error: ErrorCode): SyncAnswer {
  return { error, assignment: Buffer.alloc(0) };
}
