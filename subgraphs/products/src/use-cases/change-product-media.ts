import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  addMedia,
  removeMedia,
  reorderMedia,
  type AddMediaDecision,
  type MediaDecision,
} from '../domain/product-media.ts';
import type { MediaId, ProductId, ProductMedia } from '../domain/product.ts';
import type { CatalogueTransaction } from '../ports/catalogue-store.ts';
import type { ProductPictures } from '../ports/product-pictures.ts';
import { editable } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { saveUpdate } from './save-update.ts';

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function requestProductMediaUpload(
  { store, pictures }: Dependencies,
  viewer: Viewer,
  productId: ProductId,
  declared: Parameters<ProductPictures['requestUpload']>[1],
): ReturnType<ProductPictures['requestUpload']> {
  await store.transaction(async (transaction) => editable(viewer, await transaction.lockProduct(productId)));
  return pictures.requestUpload(productId, declared);
}

export type ConfirmMediaResult = AddMediaDecision | { readonly kind: 'notUploaded' | 'notAsDeclared' };

/** Again it changes nothing. @throws NOT_FOUND, BAD_USER_INPUT */
export async function confirmProductMedia(
  { store, pictures, clock }: Dependencies,
  viewer: Viewer,
  { productId, ...media }: ProductMedia & { readonly productId: ProductId },
): Promise<ConfirmMediaResult> {
  const decide = async (transaction: CatalogueTransaction): Promise<AddMediaDecision> =>
    addMedia(editable(viewer, await transaction.lockProduct(productId)), media, clock.now());
  // Before anything is made visible, and without a lock that waits for the object store.
  const expected = await store.transaction(decide);
  if (expected.kind !== 'changed') return expected;
  const confirmation = await pictures.confirm(productId, media.id);
  if (confirmation !== 'confirmed') return { kind: confirmation };
  const decision = await store.transaction(async (transaction) => {
    const decided = await decide(transaction);
    if (decided.kind === 'changed') await saveUpdate(transaction, viewer, 'confirmProductMedia', decided.product);
    return decided;
  });
  // Another change came in between, and nobody will show it.
  if (decision.kind === 'archived' || decision.kind === 'tooMany') await pictures.remove(productId, media.id);
  return decision;
}

/** @throws NOT_FOUND */
export async function removeProductMedia(
  { store, pictures, clock }: Dependencies,
  viewer: Viewer,
  command: { readonly productId: ProductId; readonly mediaId: MediaId; readonly expectedVersion: number },
): Promise<MediaDecision> {
  const { productId, mediaId } = command;
  const decision = await store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProduct(productId));
    const decided = removeMedia(product, { ...command, now: clock.now() });
    if (decided.kind === 'changed') await saveUpdate(transaction, viewer, 'removeProductMedia', decided.product);
    return decided;
  });
  // After the change: a crash leaves a picture that nobody shows. The same removal again takes it along.
  if (decision.kind === 'changed' || decision.kind === 'unchanged') await pictures.remove(productId, mediaId);
  return decision;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function reorderProductMedia(
  { store, clock }: Dependencies,
  viewer: Viewer,
  command: {
    readonly productId: ProductId;
    readonly mediaIds: readonly MediaId[];
    readonly expectedVersion: number;
  },
): Promise<MediaDecision> {
  return store.transaction(async (transaction) => {
    const product = editable(viewer, await transaction.lockProduct(command.productId));
    const decided = reorderMedia(product, { ...command, now: clock.now() });
    if (decided.kind === 'changed') await saveUpdate(transaction, viewer, 'reorderProductMedia', decided.product);
    return decided;
  });
}
