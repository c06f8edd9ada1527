import { z } from 'zod';
import { costConfig, rateConfig } from '../limits/limit-config.ts';
import { count, list } from './values.ts';

/** What one request from outside may ask for. Counts take fragments as written out, unless they say otherwise. */
export const limitsConfig = z.strictObject({
  documentCharacters: count.default(100_000),
  /** Of a document, before it is parsed any further. */
  tokens: count.default(10_000),
  operationsPerDocument: count.default(5),
  fragmentsPerDocument: count.default(100),
  depth: count.default(12),
  fields: count.default(5_000),
  aliases: count.default(100),
  rootFields: count.default(25),
  /** Selections that stand twice in one selection set. */
  duplicates: count.default(20),
  /** Of a document as it is written. */
  directives: count.default(100),
  directivesPerPlace: count.default(4),
  /** Of each list, in a document or in variables. */
  listItems: count.default(1_000),
  variables: count.default(100),
  variableDepth: count.default(16),
  validationErrors: count.default(5),
  /** Mutations of which one operation may hold one, so that who tries passwords is counted for each. */
  oncePerOperation: list(z.string().regex(/^Mutation\.\w+$/)).default([]),
  cost: costConfig.prefault({}),
  rate: rateConfig.prefault({}),
});

export type Limits = z.infer<typeof limitsConfig>;
