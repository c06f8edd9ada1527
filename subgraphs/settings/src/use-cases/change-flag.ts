import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { FeatureFlag, FlagDecision } from '../domain/feature-flag.ts';
import type { Dependencies } from './dependencies.ts';
import { flagNote } from './flag-note.ts';
import { flagChanged } from './setting-events.ts';

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function changeFlag<Decision extends FlagDecision>(
  dependencies: Pick<Dependencies, 'flags'>,
  viewer: Viewer,
  change: { readonly key: string; readonly action: string; readonly decide: (flag: FeatureFlag) => Decision },
): Promise<Decision> {
  const { flags } = dependencies;
  const flag = await flags.find(change.key);
  if (flag === undefined) throw notFound('The flag');
  const decision = change.decide(flag);
  if (decision.kind !== 'changed') return decision;
  const note = flagNote(viewer, change.action, decision.flag);
  if ((await flags.save(decision.flag, [flagChanged(decision.flag)], note)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return changeFlag(dependencies, viewer, change);
}
