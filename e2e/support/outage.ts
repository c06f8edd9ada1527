import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import type { SystemUnderTest } from './system.ts';

/** Nobody answers, or somebody takes the request and says nothing more. */
export type Outage = 'gone' | 'silent';

/** Does `work` while the gateway does not get through to a subgraph, which goes on with what it hears on the bus. */
export async function during<Result>(
  outage: Outage,
  { subgraphs }: Pick<SystemUnderTest, 'subgraphs'>,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  // In one process the gateway finds a subgraph here, each time that it asks it.
  const reachable = subgraphs as Map<string, RunningSubgraph>;
  const subgraph = reachable.get(name);
  if (subgraph === undefined) throw new Error(`there is no ${name}`);
  if (outage === 'gone') reachable.delete(name);
  else reachable.set(name, { ...subgraph, execute: () => new Promise(() => undefined) });
  try {
    return await work();
  } finally {
    reachable.set(name, subgraph);
  }
}
