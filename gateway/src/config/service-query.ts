import { z } from 'zod';
import { list } from './values.ts';

/** What the gateway asks one subgraph in its own name. */
export const serviceQuery = z.strictObject({
  subgraph: z.string().min(1),
  /** The scopes that its identity has for this. */
  scopes: list(z.string().min(1)).default([]),
  /** An operation whose aliases are what the gateway calls things. */
  query: z.string().min(1),
});

export type ServiceQuery = z.infer<typeof serviceQuery>;
