import { startOpenIdProvider } from '@agora/subgraph-auth/test/openid-provider';
import { openIdSettings, REDIRECT_URI } from '../support/openid.ts';
import { BUSY_PATIENCE_MS, openSystem, type SystemUnderTest } from '../support/system.ts';
import { ALLOWED } from './rules.ts';
import { setScene, type Scene } from './scene.ts';

export interface OpenScene {
  readonly system: SystemUnderTest;
  readonly scene: Scene;
  stop(): Promise<void>;
}

/** The scene in a system of its own. Everything that can be read is read there at once, whatever that takes. */
export async function openScene(): Promise<OpenScene> {
  const provider = await startOpenIdProvider(REDIRECT_URI);
  const system = await openSystem(
    { PAYMENTS_PAYOUT_HOLD_DAYS: '0', ...openIdSettings(provider) },
    { patienceMs: BUSY_PATIENCE_MS, hasCostLimit: false },
  );
  const stop = async (): Promise<void> => {
    await system.stop();
    await provider.stop();
  };
  return { system, scene: await setScene(system, provider, ALLOWED), stop };
}
