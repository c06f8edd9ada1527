import type { Viewer } from '@agora/subgraph-kit/identity/viewer';

export interface Profiles {
  /** The name that the viewer goes by now. @throws SUBGRAPH_UNAVAILABLE when it cannot be told */
  displayName(viewer: Viewer): Promise<string>;
}
