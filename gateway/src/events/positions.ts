export interface Position {
  readonly topic: string;
  readonly partition: number;
  /** Of the next message. */
  readonly offset: bigint;
}

/** How far each partition has been read. */
export class Positions {
  readonly #next = new Map<string, Position>();

  key(topic: string, partition: number): string {
    return `${topic} ${partition}`;
  }

  /** Where to begin, unless something of the partition has been read already. */
  begin(topic: string, partition: number, offset: bigint): void {
    const key = this.key(topic, partition);
    if (!this.#next.has(key)) this.#next.set(key, { topic, partition, offset });
  }

  /** Moves on behind a message. @returns false for one that was passed before */
  pass(topic: string, partition: number, offset: bigint): boolean {
    const key = this.key(topic, partition);
    if (offset < (this.#next.get(key)?.offset ?? 0n)) return false;
    this.#next.set(key, { topic, partition, offset: offset + 1n });
    return true;
  }

  hasReached(ends: ReadonlyMap<string, bigint>): boolean {
    return [...ends].every(([key, end]) => (this.#next.get(key)?.offset ?? 0n) >= end);
  }

  all(): Position[] {
    return [...this.#next.values()];
  }
}
