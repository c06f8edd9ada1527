import { checkKey, fingerprintOf, keyReused, type IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Notebook, NotebookId } from '../domain/notebook.ts';
import type { NotebookStore } from '../ports/notebook-store.ts';

/** What is deleted leaves its id behind, so that a repeated request does not make it again. */
type NotebookState = Omit<Notebook, 'id' | 'version'> | { readonly isDeleted: true };

/** Which notebook a request stands for: noted before it is made, so that a repetition finishes what a crash has cut short. */
interface RequestState {
  readonly notebookId: NotebookId;
  readonly fingerprint: string;
  readonly notedAt: Date;
}

const OWNER = 'state.ownerId';
const KEPT_SECONDS = 24 * 60 * 60;
const SILENTLY = { events: [] };

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoNotebookStore(mongo: Mongo): Promise<NotebookStore> {
  const notebooks = await mongo.documents<NotebookState>({
    collection: 'notebooks',
    indexes: [{ key: { [OWNER]: 1, _id: -1 } }],
  });
  const requests = await mongo.documents<RequestState>({
    collection: 'requests',
    indexes: [{ key: { 'state.notedAt': 1 }, expireAfterSeconds: KEPT_SECONDS }],
  });

  return {
    async find(id) {
      const found = await notebooks.find(id);
      return found && toNotebook(found);
    },
    async findMany(ids) {
      const found = [...(await notebooks.findMany(ids)).values()].map(toNotebook);
      return new Map(found.flatMap((notebook) => (notebook === undefined ? [] : [[notebook.id, notebook] as const])));
    },
    async list(ownerId, page) {
      const found = await notebooks.list({ [OWNER]: ownerId }, 'newestFirst', page);
      return found.map(toNotebook).filter((notebook) => notebook !== undefined);
    },
    async add(notebook, request) {
      const id = await noteRequest(requests, notebook.id, request);
      const outcome = await notebooks.insert(id, toState(notebook), SILENTLY);
      return { answer: id, replayed: outcome === 'exists' };
    },
    async save(notebook) {
      const { id, version } = notebook;
      const outcome = await notebooks.update(id, version - 1, toState(notebook), SILENTLY);
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
    async remove({ id, version }) {
      const outcome = await notebooks.update(id, version, { isDeleted: true }, SILENTLY);
      return outcome === 'updated' ? 'removed' : 'conflict';
    },
  };
}

/** The id that this request stands for: the one given, unless it was made before. */
async function noteRequest(
  requests: Documents<RequestState>,
  notebookId: NotebookId,
  { principal, operation, key, parameters }: IdempotentRequest,
): Promise<NotebookId> {
  if (key === null || key === undefined) return notebookId;
  checkKey(key);
  const requestId = JSON.stringify([principal, operation, key]);
  const fingerprint = fingerprintOf(parameters);
  // The machine's time, not the service's clock: the database forgets by it.
  const outcome = await requests.insert(requestId, { notebookId, fingerprint, notedAt: new Date() }, SILENTLY);
  const known = outcome === 'exists' ? (await requests.find(requestId))?.state : undefined;
  if (known !== undefined && known.fingerprint !== fingerprint) throw keyReused();
  return known?.notebookId ?? notebookId;
}

const toState = ({ ownerId, title, createdAt }: Notebook): NotebookState => ({ ownerId, title, createdAt });

function toNotebook({ id, version, state }: Versioned<NotebookState>): Notebook | undefined {
  return 'isDeleted' in state ? undefined : { ...state, id: id as NotebookId, version };
}
