import { createHash } from 'node:crypto';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Device } from '../domain/device.ts';
import type { DeviceStore } from '../ports/device-store.ts';

/** By its token's hash: a token is too long for a key. Nothing else is kept of one that is gone. */
type DeviceState = Device | { readonly isGone: true };

const LIST_SIZE = 100;

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoDeviceStore(mongo: Mongo): Promise<DeviceStore> {
  const documents = await mongo.documents<DeviceState>({
    collection: 'devices',
    indexes: [{ key: { 'state.userId': 1, _id: 1 } }],
  });

  return {
    async of(userId) {
      const page = { size: LIST_SIZE, direction: 'forward' } as const;
      const found = await documents.list({ 'state.userId': userId }, 'oldestFirst', page);
      return found.flatMap(({ state }) => ('isGone' in state ? [] : [state])).slice(0, LIST_SIZE);
    },
    async register(device) {
      const id = idOf(device.token);
      for (;;) {
        const found = await documents.find(id);
        const outcome =
          found === undefined
            ? await documents.insert(id, device, { events: [] })
            : await documents.update(id, found.version, device, { events: [] });
        if (outcome === 'inserted' || outcome === 'updated') return;
      }
    },
    async unregister({ userId, token }) {
      const id = idOf(token);
      for (;;) {
        const found = await documents.find(id);
        if (found === undefined || 'isGone' in found.state || found.state.userId !== userId) return false;
        if ((await documents.update(id, found.version, { isGone: true }, { events: [] })) === 'updated') return true;
      }
    },
  };
}

const idOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
