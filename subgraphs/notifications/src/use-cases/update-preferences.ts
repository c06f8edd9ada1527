import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  changePreferences,
  type Preferences,
  type PreferencesChange,
  type PreferencesDecision,
} from '../domain/preferences.ts';
import type { Dependencies } from './dependencies.ts';

export interface UpdatePreferences {
  readonly expectedVersion: number;
  readonly change: PreferencesChange;
}

/** @throws NOT_FOUND for somebody who is gone */
export async function preferencesOf(
  { preferences }: Pick<Dependencies, 'preferences'>,
  viewer: Viewer,
): Promise<Preferences> {
  const current = await preferences.find(subjectOf(viewer));
  if (current === 'erased') throw notFound('The account');
  return current;
}

/** @throws NOT_FOUND for somebody who is gone */
export async function updatePreferences(
  dependencies: Pick<Dependencies, 'preferences'>,
  viewer: Viewer,
  command: UpdatePreferences,
): Promise<PreferencesDecision> {
  const decision = changePreferences(await preferencesOf(dependencies, viewer), command);
  if (decision.kind !== 'changed') return decision;
  if ((await dependencies.preferences.save(decision.preferences)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return updatePreferences(dependencies, viewer, command);
}
