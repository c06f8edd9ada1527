import { z } from 'zod';
import { serviceQuery } from '../config/service-query.ts';
import { list, milliseconds } from '../config/values.ts';

/** Operations that are known before anybody sends them. */
export const persistedConfig = z.strictObject({
  /** Has a folder for each client, by its name, with manifests: files that end in `.json`. */
  folder: z.string().min(1).optional(),
  /** Clients that may send nothing else. */
  only: list(z.string().min(1)).default([]),
  /** A public key as JWK: each manifest then needs its detached JWS beside it, in a file that ends in `.json.jws`. */
  publicKey: z.string().min(1).optional(),
  /**
   * What partners may send, who may send nothing else: asked with the variables `partner` and either `id` or `digest`, the
   * SHA-256 of the text without its formatting; answers an `operation`, without a `text` where it is not for this partner.
   */
  partners: serviceQuery.optional(),
  cacheMs: milliseconds.max(60_000).default(5_000),
});

export type PersistedConfig = z.infer<typeof persistedConfig>;
