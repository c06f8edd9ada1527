import type { Media, MediaFolder } from '@agora/subgraph-kit/media/media';
import type { ProductId } from '../domain/product.ts';
import type { ProductPictures } from '../ports/product-pictures.ts';

export function createMediaProductPictures(media: Media): ProductPictures {
  const folderOf = (productId: ProductId): MediaFolder => ({ visibility: 'public', path: `products/${productId}` });
  return {
    requestUpload: (productId, declared) => media.requestUpload(folderOf(productId), declared),
    confirm: (productId, mediaId) => media.confirm(folderOf(productId), mediaId),
    urlOf: (productId, mediaId) => media.urlOf(folderOf(productId), mediaId),
    remove: (productId, mediaId) => media.remove(folderOf(productId), mediaId),
  };
}
