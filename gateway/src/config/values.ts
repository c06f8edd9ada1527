import { z } from 'zod';

// Values may come from variables, which are text.
export const port = z.coerce.number().int().min(0).max(65_535);
export const count = z.coerce.number().int().positive();
export const milliseconds = z.coerce.number().int().positive();
export const flag = z.union([z.boolean(), z.stringbool()]);

/** A list, or its items in one text, separated by commas. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (typeof value === 'string' ? itemsOf(value) : value), z.array(item));

const itemsOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
