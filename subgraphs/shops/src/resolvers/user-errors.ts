import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { ShopNeverActiveError, SlugTakenError } from '../generated/schema.ts';

export const slugTakenError = (slug: string): Typed<SlugTakenError> => ({
  __typename: 'SlugTakenError',
  message: `Another shop is called ${slug}.`,
  path: ['input', 'slug'],
  slug,
});

export const neverActiveError = (): Typed<ShopNeverActiveError> => ({
  __typename: 'ShopNeverActiveError',
  message: 'The shop has never been verified.',
  path: ['input', 'shopId'],
});
