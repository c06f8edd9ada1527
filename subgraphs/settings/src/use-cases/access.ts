import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Setting } from '../domain/setting.ts';

/** @throws NOT_FOUND when there is no such setting, or it is another's: the caller cannot tell which. */
export function owned(viewer: Viewer, setting: Setting | undefined): Setting {
  if (setting?.ownerId !== subjectOf(viewer)) throw notFound('The setting');
  return setting;
}
