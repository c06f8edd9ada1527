import { checkKey, fingerprintOf, keyReused, type IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Setting, SettingId } from '../domain/setting.ts';
import type { SettingStore } from '../ports/setting-store.ts';

/** What is deleted leaves its id behind, so that a repeated request does not make it again. */
type SettingState = Omit<Setting, 'id' | 'version'> | { readonly isDeleted: true };

/** Which setting a request stands for: noted before it is made, so that a repetition finishes what a crash has cut short. */
interface RequestState {
  readonly settingId: SettingId;
  readonly fingerprint: string;
  readonly notedAt: Date;
}

const OWNER = 'state.ownerId';
const KEPT_SECONDS = 24 * 60 * 60;
const SILENTLY = { events: [] };

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoSettingStore(mongo: Mongo): Promise<SettingStore> {
  const settings = await mongo.documents<SettingState>({
    collection: 'settings',
    indexes: [{ key: { [OWNER]: 1, _id: -1 } }],
  });
  const requests = await mongo.documents<RequestState>({
    collection: 'requests',
    indexes: [{ key: { 'state.notedAt': 1 }, expireAfterSeconds: KEPT_SECONDS }],
  });

  return {
    async find(id) {
      const found = await settings.find(id);
      return found && toSetting(found);
    },
    async findMany(ids) {
      const found = [...(await settings.findMany(ids)).values()].map(toSetting);
      return new Map(found.flatMap((setting) => (setting === undefined ? [] : [[setting.id, setting] as const])));
    },
    async list(ownerId, page) {
      const found = await settings.list({ [OWNER]: ownerId }, 'newestFirst', page);
      return found.map(toSetting).filter((setting) => setting !== undefined);
    },
    async add(setting, request) {
      const id = await noteRequest(requests, setting.id, request);
      const outcome = await settings.insert(id, toState(setting), SILENTLY);
      return { answer: id, replayed: outcome === 'exists' };
    },
    async save(setting) {
      const { id, version } = setting;
      const outcome = await settings.update(id, version - 1, toState(setting), SILENTLY);
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
    async remove({ id, version }) {
      const outcome = await settings.update(id, version, { isDeleted: true }, SILENTLY);
      return outcome === 'updated' ? 'removed' : 'conflict';
    },
  };
}

/** The id that this request stands for: the one given, unless it was made before. */
async function noteRequest(
  requests: Documents<RequestState>,
  settingId: SettingId,
  { principal, operation, key, parameters }: IdempotentRequest,
): Promise<SettingId> {
  if (key === null || key === undefined) return settingId;
  checkKey(key);
  const requestId = JSON.stringify([principal, operation, key]);
  const fingerprint = fingerprintOf(parameters);
  // The machine's time, not the service's clock: the database forgets by it.
  const outcome = await requests.insert(requestId, { settingId, fingerprint, notedAt: new Date() }, SILENTLY);
  const known = outcome === 'exists' ? (await requests.find(requestId))?.state : undefined;
  if (known !== undefined && known.fingerprint !== fingerprint) throw keyReused();
  return known?.settingId ?? settingId;
}

const toState = ({ ownerId, title, createdAt }: Setting): SettingState => ({ ownerId, title, createdAt });

function toSetting({ id, version, state }: Versioned<SettingState>): Setting | undefined {
  return 'isDeleted' in state ? undefined : { ...state, id: id as SettingId, version };
}
