import type { Confirmation, DeclaredMedia, MediaId, Upload } from '@agora/subgraph-kit/media/media';
import type { ProductId } from '../domain/product.ts';

/** Where the pictures of products are. */
export interface ProductPictures {
  /** @throws BAD_USER_INPUT */
  requestUpload(productId: ProductId, declared: DeclaredMedia): Promise<Upload>;
  /** Only what was uploaded for this product. */
  confirm(productId: ProductId, mediaId: MediaId): Promise<Confirmation>;
  urlOf(productId: ProductId, mediaId: MediaId): Promise<string>;
  remove(productId: ProductId, mediaId: MediaId): Promise<void>;
}
