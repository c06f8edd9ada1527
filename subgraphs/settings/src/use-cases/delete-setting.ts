import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deleteSetting as decide, type SettingId } from '../domain/setting.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeleteSetting {
  readonly settingId: SettingId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export async function deleteSetting(
  dependencies: Dependencies,
  viewer: Viewer,
  command: DeleteSetting,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.settingId)), command);
  if (decision.kind !== 'deleted' || (await store.remove(decision.setting)) === 'removed') return decision;
  // Another change came in between, so this finds the version that it has left.
  return deleteSetting(dependencies, viewer, command);
}
