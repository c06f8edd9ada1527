import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import type { SystemUnderTest } from './system.ts';

/**
 * Does `ask` twice: first as the owner, then as the stranger, whom a subgraph takes for the owner meanwhile, as one would
 * that forgets to look at who asks. Answers what the stranger is told.
 */
export async function mistaken<Result>(
  { subgraphs }: Pick<SystemUnderTest, 'subgraphs'>,
  name: string,
  ask: { readonly asOwner: () => Promise<unknown>; readonly asStranger: () => Promise<Result> },
): Promise<Result> {
  // In one process the gateway finds a subgraph here, each time that it asks it.
  const reachable = subgraphs as Map<string, RunningSubgraph>;
  const subgraph = reachable.get(name);
  if (subgraph === undefined) throw new Error(`there is no ${name}`);
  let owner: string | undefined;
  try {
    reachable.set(name, {
      ...subgraph,
      execute(body, identity) {
        owner = identity;
        return subgraph.execute(body, identity);
      },
    });
    await ask.asOwner();
    reachable.set(name, { ...subgraph, execute: (body) => subgraph.execute(body, owner) });
    return await ask.asStranger();
  } finally {
    reachable.set(name, subgraph);
  }
}
