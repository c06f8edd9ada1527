import type { Viewer } from '../identity/viewer.ts';

/** What every resolver gets. A subgraph adds its use cases and its loaders. */
export interface RequestContext {
  readonly viewer: Viewer;
}
