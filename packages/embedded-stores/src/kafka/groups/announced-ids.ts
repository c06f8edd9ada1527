import { randomUUID } from 'node:crypto';

/**
 * Ids given to clients that have yet to come back with them (KIP-394). Were a client made a member at once and the answer
 * lost, its ghost would hold up the group until the session ended.
 */
export class AnnouncedIds {
  readonly #expiries = new Map<string, NodeJS.Timeout>();
  readonly #expired: () => void;

  /** @param expired called when a client has not come back in time */
  constructor(expired: () => void) {
    this.#expired = expired;
  }

  get size(): number {
    return this.#expiries.size;
  }

  has(id: string): boolean {
    return this.#expiries.has(id);
  }

  announce(clientId: string, sessionTimeoutMs: number): string {
    const id = `${clientId}-${randomUUID()}`;
    const expiry = setTimeout(() => {
      this.remove(id);
      this.#expired();
    }, sessionTimeoutMs);
    this.#expiries.set(id, expiry);
    return id;
  }

  remove(id: string): void {
    clearTimeout(this.#expiries.get(id));
    this.#expiries.delete(id);
  }

  close(): void {
    for (const id of [...this.#expiries.keys()]) this.remove(id);
  }
}
