import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Notebook, NotebookId, OwnerId } from '../domain/notebook.ts';
import type { NotebookStore } from '../ports/notebook-store.ts';

export function createPostgresNotebookStore(postgres: Postgres): NotebookStore {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Notebook[]> =>
    (await postgres.query<NotebookRow>(`select * from notebook where ${rest}`, parameters)).map(toNotebook);

  return {
    find: async (id) => (await select('id = $1', [id]))[0],
    findMany: async (ids) =>
      new Map((await select('id = any($1)', [ids])).map((notebook) => [notebook.id, notebook] as const)),
    list(ownerId, { size, direction, from }) {
      // Ids sort by time.
      const [comparison, order] = direction === 'forward' ? ['<', 'desc'] : ['>', 'asc'];
      return select(
        `owner_id = $1 and ($2::text is null or id ${comparison} $2) order by id ${order} limit ${size + 1}`,
        [ownerId, from?.[0] ?? null],
      );
    },
    add: (notebook, request) =>
      postgres.transaction((transaction) =>
        transaction.once(request, async () => {
          const { id, ownerId, title, version, createdAt } = notebook;
          await transaction.query(
            'insert into notebook (id, owner_id, title, version, created_at) values ($1, $2, $3, $4, $5)',
            [id, ownerId, title, version, createdAt],
          );
          return id;
        }),
      ),
    async save({ id, title, version }) {
      const saved = await postgres.query(
        'update notebook set title = $3, version = $2 where id = $1 and version = $2 - 1 returning id',
        [id, version, title],
      );
      return saved.length === 1 ? 'saved' : 'conflict';
    },
    async remove({ id, version }) {
      const removed = await postgres.query('delete from notebook where id = $1 and version = $2 returning id', [
        id,
        version,
      ]);
      return removed.length === 1 ? 'removed' : 'conflict';
    },
  };
}

interface NotebookRow {
  id: NotebookId;
  owner_id: OwnerId;
  title: string;
  version: number;
  created_at: Date;
}

const toNotebook = ({ id, owner_id: ownerId, title, version, created_at: createdAt }: NotebookRow): Notebook => ({
  id,
  ownerId,
  title,
  version,
  createdAt,
});
