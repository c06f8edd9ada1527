import { z } from 'zod';

/** What is agreed about one kind of message: its name, version, topic and the shape of its data. */
export interface EventContract<Type extends string = string, Data extends z.ZodType = z.ZodType> {
  readonly type: Type;
  /** Grows only when a change is not additive; consumers ignore fields that they do not know. */
  readonly version: number;
  readonly topic: string;
  readonly data: Data;
}

/** A fact of the domain, in the past tense: `order.paid` on `orders.events`. */
export function event<Type extends string, Data extends z.ZodType>(
  domain: string,
  type: Type,
  data: Data,
): EventContract<Type, Data> {
  return { type, version: 1, topic: `${domain}.events`, data };
}

/** A request to one domain, in the imperative: `inventory.reserve` on `inventory.commands`. */
export function command<Type extends string, Data extends z.ZodType>(
  domain: string,
  type: Type,
  data: Data,
): EventContract<Type, Data> {
  return { type, version: 1, topic: `${domain}.commands`, data };
}

/** Minor units as a decimal string, because JSON numbers lose precision beyond 2^53. */
export const money = z.object({ minorUnits: z.string().regex(/^-?\d{1,19}$/), currency: z.string().length(3) });

export const id = z.string().min(1).max(64);
export const quantity = z.number().int().positive();
export const timestamp = z.iso.datetime();
