import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeFlag as decide, type FlagChange, type FlagDecision } from '../domain/feature-flag.ts';
import { changeFlag } from './change-flag.ts';
import type { Dependencies } from './dependencies.ts';

export interface UpdateFeatureFlag {
  readonly key: string;
  readonly expectedVersion: number;
  readonly change: FlagChange;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export const updateFeatureFlag = (
  dependencies: Pick<Dependencies, 'flags' | 'clock'>,
  viewer: Viewer,
  { key, ...command }: UpdateFeatureFlag,
): Promise<FlagDecision> =>
  changeFlag(dependencies, viewer, {
    key,
    action: 'updateFeatureFlag',
    decide: (flag) => decide(flag, { ...command, now: dependencies.clock.now() }),
  });
