import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { OwnerId } from '../domain/address.ts';

/** Where somebody lives is for themselves, and for those who help with orders. Only themselves change it. */
export const maySee = (viewer: Viewer, ownerId: OwnerId): boolean =>
  viewer.subject === ownerId || hasScope(viewer, 'orders:support');
