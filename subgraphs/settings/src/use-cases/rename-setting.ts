import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { renameSetting as decide, type SettingId } from '../domain/setting.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface RenameSetting {
  readonly settingId: SettingId;
  readonly expectedVersion: number;
  readonly title: string;
}

/** @throws NOT_FOUND */
export async function renameSetting(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RenameSetting,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.settingId)), command);
  if (decision.kind !== 'renamed' || (await store.save(decision.setting)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return renameSetting(dependencies, viewer, command);
}
