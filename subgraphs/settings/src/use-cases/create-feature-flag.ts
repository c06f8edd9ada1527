import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newFlag, type FeatureFlag, type FlagRules, type UnknownRoles } from '../domain/feature-flag.ts';
import type { Dependencies } from './dependencies.ts';
import { flagNote } from './flag-note.ts';
import { flagChanged } from './setting-events.ts';

export interface CreateFeatureFlag extends Pick<FeatureFlag, 'key' | 'description' | 'isEnabled'>, FlagRules {
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type CreateFeatureFlagResult = { readonly replayed: boolean } & (
  { readonly kind: 'created' | 'keyTaken' } | UnknownRoles
);

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function createFeatureFlag(
  { flags, clock }: Pick<Dependencies, 'flags' | 'clock'>,
  viewer: Viewer,
  { idempotencyKey, ...command }: CreateFeatureFlag,
): Promise<CreateFeatureFlagResult> {
  const decision = newFlag({ ...command, createdAt: clock.now() });
  if (decision.kind === 'unknownRoles') return { ...decision, replayed: false };
  const { flag } = decision;
  const note = flagNote(viewer, 'createFeatureFlag', flag);
  const { answer, replayed } = await flags.add(flag, [flagChanged(flag)], note, {
    principal: subjectOf(viewer),
    operation: 'createFeatureFlag',
    key: idempotencyKey,
    parameters: command,
  });
  return { kind: answer === 'added' ? 'created' : 'keyTaken', replayed };
}
