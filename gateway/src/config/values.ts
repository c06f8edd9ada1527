import { isIpRange } from '../http/ip-ranges.ts';
import { z } from 'zod';

// Values may come from variables, which are text.
export const port = z.coerce.number().int().min(0).max(65_535);
export const count = z.coerce.number().int().positive();
export const percent = z.coerce.number().min(0).max(100);
export const milliseconds = z.coerce.number().int().positive();
export const flag = z.union([z.boolean(), z.stringbool()]);

/** A regular expression. */
export const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source);
  } catch {
    context.addIssue({ code: 'custom', message: 'not a regular expression' });
    return z.NEVER;
  }
});

/** A list, or its items in one text, separated by commas. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (typeof value === 'string' ? itemsOf(value) : value), z.array(item));

const itemsOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Addresses, and networks in CIDR form. */
export const ipRanges = list(z.string().refine(isIpRange, 'neither an address nor a network'));
