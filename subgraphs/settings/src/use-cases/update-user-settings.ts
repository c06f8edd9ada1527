import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeUserSettings, type UserSettingsChange, type UserSettingsDecision } from '../domain/user-settings.ts';
import type { Dependencies } from './dependencies.ts';
import { userSettingsChanged } from './setting-events.ts';

export interface UpdateUserSettings {
  readonly expectedVersion: number;
  readonly change: UserSettingsChange;
}

/** @throws NOT_FOUND for somebody who is gone */
export async function updateUserSettings(
  dependencies: Pick<Dependencies, 'userSettings'>,
  viewer: Viewer,
  command: UpdateUserSettings,
): Promise<UserSettingsDecision> {
  const { userSettings } = dependencies;
  const current = await userSettings.find(subjectOf(viewer));
  if (current === 'erased') throw notFound('The account');
  const decision = changeUserSettings(current, command);
  if (decision.kind !== 'changed') return decision;
  const { settings } = decision;
  if ((await userSettings.save(settings, [userSettingsChanged(settings)])) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return updateUserSettings(dependencies, viewer, command);
}
