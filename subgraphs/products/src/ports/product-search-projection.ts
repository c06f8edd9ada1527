import type { ProductId } from '../domain/product.ts';

/** The read model of searches, kept in generations: one is read while another may be filled beside it. */
export interface ProductSearchProjection {
  /** Begins a new generation, in place of one that was begun and never finished. From now on changes reach it, too. */
  begin(): Promise<number>;
  /**
   * Fills in the next products in the order of ids.
   * @returns how many they were, and the last of them; `last` is absent when there are no more.
   * @throws when another rebuild has begun since.
   */
  fillNext(
    generation: number,
    after: ProductId | undefined,
    size: number,
  ): Promise<{ readonly count: number; readonly last?: ProductId | undefined }>;
  /** Lets searches read this generation. @throws when another rebuild has begun since. */
  goLive(generation: number): Promise<void>;
  /** Removes up to `size` rows that nobody reads; answers how many it were. */
  forgetOthers(size: number): Promise<number>;
}
