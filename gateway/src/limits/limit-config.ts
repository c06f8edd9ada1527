import { z } from 'zod';
import { count, flag, list } from '../config/values.ts';

/** A bucket that is full at first: so many at once, and so many a second from then on. */
const bucket = z.strictObject({ capacity: count, perSecond: z.coerce.number().positive() });

const whenLost = z.enum(['local', 'refuse']);

/** What operations may cost. */
export const costConfig = z.strictObject({
  /** Of one operation, by its estimate; none when absent. */
  maximum: count.optional(),
  /** The length of lists that say nothing of it. */
  listItems: count.default(10),
  /** Arguments that say how long a list is are 1 to this, and one of them; else the operation is refused. */
  largestPage: count.optional(),
});

/** How often somebody may come. */
export const rateConfig = z.strictObject({
  /** Off where one machine plays all customers. Quotas of keys are not meant. */
  enforced: flag.default(true),
  /** An IPv4 address, or what begins with the same 64 bits of IPv6. The cost is that of callers without an identity. */
  networks: z.strictObject({ requests: bucket.optional(), cost: bucket.optional() }).prefault({}),
  /** Of each user, guest and key: the first that has one of the caller's roles, or names none. */
  callers: z
    .array(
      z.strictObject({
        roles: list(z.string()).optional(),
        requests: bucket.optional(),
        cost: bucket.optional(),
      }),
    )
    .default([]),
  /** Of root fields, each counted as often as it is asked for; `whenLost` as below. */
  fields: z
    .array(
      z.strictObject({
        names: list(z.string().regex(/^\w+\.\w+$/)),
        by: z.enum(['network', 'caller']).default('network'),
        capacity: count,
        perSecond: z.coerce.number().positive(),
        whenLost: whenLost.default('refuse'),
      }),
    )
    .default([]),
  /** What holds of the rest while Redis does not answer: each gateway counts for itself, or nobody may. */
  whenLost: z
    .strictObject({
      requests: whenLost.default('local'),
      quotas: whenLost.default('refuse'),
    })
    .prefault({}),
});

/** Where the gateways count together. */
export const redisConfig = z.strictObject({
  url: z.string().min(1),
  /** Put before every key, with a colon. */
  namespace: z.string().default(''),
  /** After which it counts as lost. */
  timeoutMs: count.default(250),
});

export type CostConfig = z.infer<typeof costConfig>;
export type RateConfig = z.infer<typeof rateConfig>;
export type RedisConfig = z.infer<typeof redisConfig>;
export type Bucket = z.infer<typeof bucket>;
export type WhenLost = z.infer<typeof whenLost>;
