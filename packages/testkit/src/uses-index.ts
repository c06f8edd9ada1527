import type { Postgres, Queryable } from '@agora/subgraph-kit/postgres/postgres';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import pg from 'pg';
import { testStores } from './stores.ts';

/** What no index serves in the statements of a read. */
export interface Unserved {
  /** Tables that are read row by row, and indexes that are read from one end to the other without a limit. */
  readonly scans: readonly string[];
  /** What is put in order after it was read, as `title, id`: a page of it is known only when all of it was read. */
  readonly sorts: readonly string[];
}

/**
 * Reads with an adapter of the subgraph, and asks PostgreSQL how it would serve each statement if nothing but a missing
 * index could make it read or sort a table whole. So it says the same of ten rows as of ten million.
 *
 * ```ts
 * const { scans } = await unservedBy(running, (postgres) => createPostgresOrderReads(postgres).list(filter, page));
 * expect(scans).toEqual([]);
 * ```
 */
export async function unservedBy(
  { name, config }: Pick<RunningSubgraph, 'name' | 'config'>,
  read: (postgres: Postgres) => Promise<unknown>,
): Promise<Unserved> {
  const client = new pg.Client({
    connectionString: testStores().postgres,
    options: `-c search_path=${config.STORE_NAMESPACE}_${name} -c enable_seqscan=off -c enable_sort=off`,
  });
  await client.connect();
  const nodes: PlanNode[] = [];
  const query: Queryable['query'] = async <Row extends pg.QueryResultRow>(
    sql: string,
    parameters: readonly unknown[] = [],
  ) => {
    const { rows: plans } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (format json) ${sql}`, [
      ...parameters,
    ]);
    for (const plan of plans) nodes.push(...nodesOf(plan['QUERY PLAN'][0].Plan));
    return (await client.query<Row>(sql, [...parameters])).rows;
  };
  try {
    await read({ query, transaction: () => Promise.reject(new Error('only reads are explained')) });
  } finally {
    await client.end();
  }
  if (nodes.length === 0) throw new Error('the read asked for nothing');
  return {
    scans: namesOf(nodes, ({ scanned }) => scanned),
    sorts: namesOf(nodes, (node) => node['Sort Key']?.join(', ')),
  };
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Sort Key'?: readonly string[];
  readonly Plans?: readonly PlanNode[];
  readonly scanned?: string | undefined;
}

function nodesOf(node: PlanNode, isLimited = false): PlanNode[] {
  const isNowLimited = isLimited || node['Node Type'] === 'Limit';
  const isWholeIndex = node['Node Type'].startsWith('Index') && node['Index Cond'] === undefined && !isNowLimited;
  const scanned =
    node['Node Type'] === 'Seq Scan' ? node['Relation Name'] : isWholeIndex ? node['Index Name'] : undefined;
  return [{ ...node, scanned }, ...(node.Plans ?? []).flatMap((below) => nodesOf(below, isNowLimited))];
}

const namesOf = (nodes: readonly PlanNode[], nameOf: (node: PlanNode) => string | undefined): string[] =>
  [...new Set(nodes.flatMap((node) => nameOf(node) ?? []))].toSorted();
