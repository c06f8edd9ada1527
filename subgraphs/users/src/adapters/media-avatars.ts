import type { Media, MediaFolder } from '@agora/subgraph-kit/media/media';
import type { UserId } from '../domain/user.ts';
import type { Avatars } from '../ports/avatars.ts';

export function createMediaAvatars(media: Media): Avatars {
  const folderOf = (userId: UserId): MediaFolder => ({ visibility: 'public', path: `avatars/${userId}` });
  return {
    requestUpload: (userId, declared) => media.requestUpload(folderOf(userId), declared),
    confirm: (userId, mediaId) => media.confirm(folderOf(userId), mediaId),
    urlOf: (userId, mediaId) => media.urlOf(folderOf(userId), mediaId),
    remove: (userId, mediaId) => media.remove(folderOf(userId), mediaId),
    removeAll: (userId) => media.removeAll(folderOf(userId)),
  };
}
