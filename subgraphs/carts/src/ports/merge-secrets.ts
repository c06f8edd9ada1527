/** What guests' carts can be taken over with. */
export interface MergeSecrets {
  /** One that nobody can guess. */
  create(): string;
  /** Takes the same time whatever differs. */
  isSame(a: string, b: string): boolean;
}
