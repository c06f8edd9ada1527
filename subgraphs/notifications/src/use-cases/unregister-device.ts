import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Dependencies } from './dependencies.ts';

/** False when it was not registered for the viewer. */
export const unregisterDevice = (
  { devices }: Pick<Dependencies, 'devices'>,
  viewer: Viewer,
  token: string,
): Promise<boolean> => devices.unregister({ userId: subjectOf(viewer), token });
