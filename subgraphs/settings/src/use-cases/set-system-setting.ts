import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { setSystemSetting as decide, type SetDecision, type SetSystemSetting } from '../domain/system-setting.ts';
import type { Dependencies } from './dependencies.ts';
import { systemSettingChanged } from './setting-events.ts';

/** @throws BAD_USER_INPUT */
export async function setSystemSetting(
  dependencies: Pick<Dependencies, 'systemSettings' | 'clock'>,
  viewer: Viewer,
  command: Omit<SetSystemSetting, 'now'>,
): Promise<SetDecision> {
  const { systemSettings, clock } = dependencies;
  const now = clock.now();
  const decision = decide(await systemSettings.find(command.key), { ...command, now });
  if (decision.kind !== 'set') return decision;
  const { setting } = decision;
  const { key, version, isPublic } = setting;
  const entry = { action: 'setSystemSetting', subject: key, details: { version, isPublic } };
  const outcome = await systemSettings.save(setting, [systemSettingChanged(setting)], { viewer, entry, at: now });
  // Another change came in between, so this finds the version that it has left.
  return outcome === 'saved' ? decision : setSystemSetting(dependencies, viewer, command);
}
