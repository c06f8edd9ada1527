import { notFound } from '@agora/subgraph-kit/errors';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeProfile, type ProfileChange, type ProfileDecision, type User } from '../domain/user.ts';
import type { Dependencies } from './dependencies.ts';

export interface UpdateProfile {
  readonly expectedVersion: number;
  readonly change: ProfileChange;
}

export type UpdateProfileResult = ProfileDecision | { readonly kind: 'usernameTaken'; readonly username: string };

/** @throws BAD_USER_INPUT, NOT_FOUND while what the viewer's sign-up has told is still under way */
export async function updateProfile(
  dependencies: Dependencies,
  viewer: Viewer,
  { expectedVersion, change }: UpdateProfile,
): Promise<UpdateProfileResult> {
  const { store, clock } = dependencies;
  const user = await store.find(subjectOf(viewer));
  if (user === undefined) throw notFound('The profile');
  const decision = changeProfile(user, { expectedVersion, change, now: clock.now() });
  if (decision.kind === 'conflict') return decision;
  switch (await store.save(decision.user, [userUpdated(decision.user)])) {
    case 'saved':
      return decision;
    case 'usernameTaken':
      return { kind: 'usernameTaken', username: decision.user.username ?? '' };
    case 'conflict':
      // Another change came in between, so this finds the version that it has left.
      return updateProfile(dependencies, viewer, { expectedVersion, change });
  }
}

const userUpdated = ({ id, version, displayName }: User): NewEvent<'user.updated'> => ({
  type: 'user.updated',
  subject: id,
  aggregateVersion: version,
  data: { userId: id, displayName },
});
