import type { ConflictError, ShopNeverActiveError, SlugTakenError } from '../generated/schema.ts';

type Typed<Error extends { __typename?: string }> = Error & { __typename: NonNullable<Error['__typename']> };

export const slugTakenError = (slug: string): Typed<SlugTakenError> => ({
  __typename: 'SlugTakenError',
  message: `Another shop is called ${slug}.`,
  path: ['input', 'slug'],
  slug,
});

export const conflictError = (currentVersion: number): Typed<ConflictError> => ({
  __typename: 'ConflictError',
  message: 'The shop has changed since it was read.',
  path: ['input', 'expectedVersion'],
  currentVersion,
});

export const neverActiveError = (): Typed<ShopNeverActiveError> => ({
  __typename: 'ShopNeverActiveError',
  message: 'The shop has never been verified.',
  path: ['input', 'shopId'],
});
