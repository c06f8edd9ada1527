import type { ProductId } from '../domain/product.ts';

/** Where a change stands among all changes of products. */
export interface ChangePlace {
  readonly changedAt: Date;
  readonly id: ProductId;
}

/** Words that titles have or had: what a misspelt word may have been meant to be. */
export interface TitleWords {
  /** Until when changes of titles were gathered; undefined when none was. */
  gatheredUntil(): Promise<Date | undefined>;
  /**
   * Gathers the words of the next titles that customers see, in the order of their changes.
   * @returns how many products these were, and where the last one stands.
   */
  gatherNext(
    since: Date | undefined,
    after: ChangePlace | undefined,
    size: number,
  ): Promise<{ readonly count: number; readonly last?: ChangePlace }>;
  setGatheredUntil(until: Date): Promise<void>;
}
