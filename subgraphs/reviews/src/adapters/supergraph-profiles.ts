import { unavailable } from '@agora/subgraph-kit/errors';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import type { Profiles } from '../ports/profiles.ts';

const NAME = `query ReviewAuthor { me { displayName } }`;

export const createSupergraphProfiles = (supergraph: SupergraphClient): Profiles => ({
  async displayName(viewer) {
    const { me } = await supergraph.query<{ me: { displayName: string | null } | null }>(NAME, {}, viewer);
    const name = me?.displayName;
    // Right after sign-up, for a moment.
    if (name === null || name === undefined) throw unavailable('The profile');
    return name;
  },
});
