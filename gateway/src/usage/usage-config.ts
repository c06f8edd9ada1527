import { z } from 'zod';
import { count } from '../config/values.ts';

/** What was asked, told to whoever keeps it: needs the section `events`, whose brokers it is sent to. */
export const usageConfig = z.strictObject({
  /** How often it is told, and how much a gateway that is killed has not told. */
  intervalSeconds: count.default(60),
  /** In how many brokers topics lie that are not there yet; by the table of topics when absent. */
  replicationFactor: count.optional(),
});

export type UsageConfig = z.infer<typeof usageConfig>;
