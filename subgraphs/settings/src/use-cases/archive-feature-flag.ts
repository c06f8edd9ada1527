import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { archiveFlag, type ArchiveDecision } from '../domain/feature-flag.ts';
import { changeFlag } from './change-flag.ts';
import type { Dependencies } from './dependencies.ts';

export interface ArchiveFeatureFlag {
  readonly key: string;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export const archiveFeatureFlag = (
  dependencies: Pick<Dependencies, 'flags' | 'clock'>,
  viewer: Viewer,
  { key, expectedVersion }: ArchiveFeatureFlag,
): Promise<ArchiveDecision> =>
  changeFlag(dependencies, viewer, {
    key,
    action: 'archiveFeatureFlag',
    decide: (flag) => archiveFlag(flag, { expectedVersion, now: dependencies.clock.now() }),
  });
