import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newSetting, type SettingId, type UnusableTitle } from '../domain/setting.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateSetting {
  readonly title: string;
  readonly idempotencyKey?: string;
}

export type CreateSettingResult =
  { readonly kind: 'created'; readonly settingId: SettingId; readonly replayed: boolean } | UnusableTitle;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function createSetting(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateSetting,
): Promise<CreateSettingResult> {
  const ownerId = subjectOf(viewer);
  const decision = newSetting({ ...command, id: newId('set'), ownerId, createdAt: clock.now() });
  if (decision.kind === 'unusableTitle') return decision;
  const request = { principal: ownerId, operation: 'createSetting', key, parameters: command };
  const { answer: settingId, replayed } = await store.add(decision.setting, request);
  return { kind: 'created', settingId, replayed };
}
