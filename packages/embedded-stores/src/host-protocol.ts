export const STORE_NAMES = ['postgres', 'mongo', 'redis', 'kafka', 'media'] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** The host's one command line argument, as JSON. */
export interface HostOptions {
  readonly dataFolder: string;
  readonly ephemeral: boolean;
  readonly stores: readonly StoreName[];
}

/** What the host tells its parent. In the other direction there is one signal only: the end of the channel means stop. */
export type HostMessage =
  | { readonly kind: 'ready'; readonly stores: readonly { name: StoreName; url: string; kind: string }[] }
  | { readonly kind: 'dataFolderInUse' }
  | { readonly kind: 'failed'; readonly reason: string };
