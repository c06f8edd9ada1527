import { predictableId } from './predictable-ids.ts';
import type { ShopId, Viewer } from '@agora/subgraph-kit/identity/viewer';

/** A customer who may do nothing in particular, but for what is given. For a guest take the kit's `GUEST`. */
export function viewer(
  given: {
    subject?: string;
    roles?: readonly string[];
    scopes?: readonly string[];
    shopIds?: readonly string[];
  } = {},
): Viewer {
  return {
    subject: (given.subject ?? predictableId('usr', 1)) as NonNullable<Viewer['subject']>,
    roles: given.roles ?? ['customer'],
    scopes: given.scopes ?? [],
    shopIds: (given.shopIds ?? []) as readonly ShopId[],
  };
}
