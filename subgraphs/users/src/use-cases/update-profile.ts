import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeProfile, type ProfileChange, type ProfileDecision } from '../domain/user.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { userUpdated } from './user-events.ts';

export interface UpdateProfile {
  readonly expectedVersion: number;
  readonly change: ProfileChange;
}

export type UpdateProfileResult = ProfileDecision | { readonly kind: 'usernameTaken'; readonly username: string };

/** @throws BAD_USER_INPUT, NOT_FOUND while what the viewer's sign-up has told is still under way, and when they are gone */
export async function updateProfile(
  dependencies: Dependencies,
  viewer: Viewer,
  { expectedVersion, change }: UpdateProfile,
): Promise<UpdateProfileResult> {
  const { store, clock } = dependencies;
  const user = present(await store.find(subjectOf(viewer)));
  const decision = changeProfile(user, { expectedVersion, change, now: clock.now() });
  if (decision.kind === 'conflict') return decision;
  switch (await store.save(decision.user, { events: [userUpdated(decision.user)] })) {
    case 'saved':
      return decision;
    case 'usernameTaken':
      return { kind: 'usernameTaken', username: decision.user.username ?? '' };
    case 'conflict':
    case 'duplicate':
      // Another change came in between, so this finds the version that it has left.
      return updateProfile(dependencies, viewer, { expectedVersion, change });
  }
}
