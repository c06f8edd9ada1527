/** What every store is started with. */
export interface StoreOptions {
  /** The host's folder; a store keeps to files named after itself. */
  readonly dataFolder: string;
  /** Nobody will read the data after a crash: skip what durability costs. */
  readonly ephemeral: boolean;
}

export interface RunningStore {
  readonly url: string;
  /** For people: "PostgreSQL 18.4 (embedded)". */
  readonly kind: string;
  /** For a store with a process of its own: settles when that ends, asked for or not, with a sentence on how. */
  readonly ended?: Promise<string>;
  stop(): Promise<void>;
}
