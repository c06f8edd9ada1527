import type { Confirmation, DeclaredMedia, MediaId, Upload } from '@agora/subgraph-kit/media/media';
import type { UserId } from '../domain/user.ts';

/** The pictures that users show of themselves. */
export interface Avatars {
  /** @throws BAD_USER_INPUT */
  requestUpload(userId: UserId, declared: DeclaredMedia): Promise<Upload>;
  /** Only what this user has uploaded. */
  confirm(userId: UserId, mediaId: MediaId): Promise<Confirmation>;
  urlOf(userId: UserId, mediaId: MediaId): Promise<string>;
  remove(userId: UserId, mediaId: MediaId): Promise<void>;
  /** Also what was uploaded and never confirmed. */
  removeAll(userId: UserId): Promise<void>;
}
