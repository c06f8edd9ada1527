import { z } from 'zod';
import { issuerConfig } from './issuer-config.ts';
import { serviceQuery } from './service-query.ts';
import { ipRanges, list, milliseconds, pattern } from './values.ts';

const MAX_CACHE_MS = 5_000;

/** The keys of partners' systems. */
const apiKeysConfig = z.strictObject({
  /** In which they come, and nowhere else. */
  header: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('x-api-key'),
  /** What all keys look like; its first group is the part that the subgraph finds a key by. */
  pattern,
  roles: list(z.string().min(1)).default(['partner']),
  /** Has the variables `prefix` and `digest`, the SHA-256 of the whole key in hexadecimal digits; answers a `grant`. */
  lookUp: serviceQuery,
  /** How long an answer counts, unless it is said to be void before. */
  cacheMs: milliseconds.max(MAX_CACHE_MS).default(MAX_CACHE_MS),
});

export type ApiKeysConfig = z.infer<typeof apiKeysConfig>;

/** The events that make tokens and keys void, and the names of their fields. */
const revocationsConfig = z.strictObject({
  event: z.string().min(1),
  kind: z.string().default('kind'),
  id: z.string().default('id'),
  notBefore: z.string().default('notBefore'),
  expiresAt: z.string().default('expiresAt'),
});

export type RevocationsConfig = z.infer<typeof revocationsConfig>;

/** How it is established who asks. */
export const authenticationConfig = z.strictObject({
  issuers: z.array(issuerConfig).default([]),
  apiKeys: apiKeysConfig.optional(),
  revocations: revocationsConfig.optional(),
  /** From where alone these rights are good; without ranges from everywhere. */
  ipAllowLists: z.array(z.strictObject({ scopes: list(z.string().min(1)), ranges: ipRanges.optional() })).default([]),
});
