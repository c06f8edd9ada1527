/** A user error with the type name by which its union is resolved; generated types leave that open. */
export type Typed<Error extends { __typename?: string }> = Error & { __typename: NonNullable<Error['__typename']> };

/** `ConflictError` of the common schema. @param what names the thing: "The cart" */
export const conflictError = (what: string, currentVersion: number) => ({
  __typename: 'ConflictError' as const,
  message: `${what} has changed since it was read.`,
  path: ['input', 'expectedVersion'],
  currentVersion,
});
