import { unavailable } from '@agora/subgraph-kit/errors';
import { checkKey, fingerprintOf, keyReused, type IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Redis } from '@agora/subgraph-kit/redis/redis';
import { randomUUID } from 'node:crypto';
import type { Notebook, NotebookId, OwnerId } from '../domain/notebook.ts';
import type { NotebookStore } from '../ports/notebook-store.ts';
import { ADD, READ, REMOVE, SAVE } from './redis-notebook-scripts.ts';

const ANSWERS_KEPT_SECONDS = 24 * 60 * 60;

const notebookKey = (id: NotebookId): string => `notebook:${id}`;
const ownedKey = (ownerId: OwnerId): string => `owned:${ownerId}`;

/** A hash for each notebook, and for each owner the ids of theirs, which sort by time. */
export function createRedisNotebookStore(redis: Redis): NotebookStore {
  const run = (script: string, keys: readonly string[], ...values: readonly (string | number)[]): Promise<unknown> =>
    reached(redis.eval(script, keys.length, ...keys, ...values));

  const read = async (ids: readonly NotebookId[]): Promise<readonly Notebook[]> => {
    if (ids.length === 0) return [];
    const found = (await run(READ, ids.map(notebookKey))) as (string | null)[];
    return ids.flatMap((id, place) => {
      const [version, document] = found.slice(2 * place);
      return version && document ? [toNotebook(id, Number(version), document)] : [];
    });
  };

  return {
    find: async (id) => (await read([id]))[0],
    findMany: async (ids) => new Map((await read(ids)).map((notebook) => [notebook.id, notebook] as const)),
    async list(ownerId, { size, direction, from }) {
      const limit = ['LIMIT', 0, size + 1] as const;
      const beyond = from === undefined ? undefined : `(${from[0] ?? ''}`;
      const ids = await reached(
        direction === 'forward'
          ? redis.zrevrangebylex(ownedKey(ownerId), beyond ?? '+', '-', ...limit)
          : redis.zrangebylex(ownedKey(ownerId), beyond ?? '-', '+', ...limit),
      );
      return read(ids as NotebookId[]);
    },
    async add(notebook, request) {
      const { id, ownerId, version } = notebook;
      const answer = toAnswer(request);
      const keys = [notebookKey(id), ownedKey(ownerId), ...(answer ? [answer.key] : [])];
      const kept = answer ? [answer.fingerprint, ANSWERS_KEPT_SECONDS] : [];
      const [fingerprint, known] = (await run(ADD, keys, id, version, toDocument(notebook), ...kept)) as string[];
      if (fingerprint !== answer?.fingerprint && known !== undefined) throw keyReused();
      // A command that the driver has sent again meets the answer of its own first sending.
      return known === undefined || known === id
        ? { answer: id, replayed: false }
        : { answer: known as NotebookId, replayed: true };
    },
    async save(notebook) {
      const { id, version } = notebook;
      const outcome = await run(SAVE, [notebookKey(id)], version - 1, version, toDocument(notebook), randomUUID());
      return outcome as 'saved' | 'conflict';
    },
    async remove({ id, ownerId, version }) {
      return (await run(REMOVE, [notebookKey(id), ownedKey(ownerId)], id, version)) as 'removed' | 'conflict';
    },
  };
}

function toAnswer({ principal, operation, key, parameters }: IdempotentRequest) {
  if (key === null || key === undefined) return undefined;
  checkKey(key);
  return { key: `answer:${JSON.stringify([principal, operation, key])}`, fingerprint: fingerprintOf(parameters) };
}

type NotebookDocument = Pick<Notebook, 'ownerId' | 'title'> & { readonly createdAt: string };

const toDocument = ({ ownerId, title, createdAt }: Notebook): string =>
  JSON.stringify({ ownerId, title, createdAt: createdAt.toISOString() } satisfies NotebookDocument);

function toNotebook(id: NotebookId, version: number, document: string): Notebook {
  const { createdAt, ...described } = JSON.parse(document) as NotebookDocument;
  return { ...described, id, version, createdAt: new Date(createdAt) };
}

/** @throws SUBGRAPH_UNAVAILABLE when Redis does not answer, else what it has answered. */
async function reached<Result>(operation: Promise<Result>): Promise<Result> {
  try {
    return await operation;
  } catch (error) {
    throw (error as Error).name === 'ReplyError' ? error : unavailable('The notebook store', error);
  }
}
