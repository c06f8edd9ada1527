import { z } from 'zod';
import { count, list } from '../config/values.ts';

/** Answers to callers without an identity, kept for a while. */
export const responseCacheConfig = z.strictObject({
  /** 0 keeps none: only equal queries at once have one answer. */
  ttlMs: z.coerce.number().int().min(0).default(10_000),
  /** Of the answers' JSON, all together. */
  maxBytes: count.default(64 * 1024 * 1024),
  /** Root fields whose answers are not kept. */
  never: list(z.string().regex(/^Query\.\w+$/)).default([]),
  /** After which events the answers that hold an entity are forgotten. */
  purge: z
    .array(
      z.strictObject({
        events: list(z.string().min(1)),
        /** An entity's type. */
        type: z.string().min(1),
        /** Where the event's data has its key, as `productId` or `lines.variantId`; all of the type where it has none. */
        id: z.string().min(1).optional(),
      }),
    )
    .default([]),
});

export type ResponseCacheConfig = z.infer<typeof responseCacheConfig>;
