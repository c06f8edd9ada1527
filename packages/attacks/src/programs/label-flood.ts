import type { Lab } from '../attack.ts';
import { graphql, send } from '../http.ts';
import { readSample } from '../metrics.ts';

// Codes, outcomes and buckets that were not met before.
const NEW_SERIES = 60;
const AT_ONCE = 50;

/** Each request has names of its own; what is counted must not have them as labels. */
export const labelFlood =
  (requests: number) =>
  async ({ target }: Lab): Promise<readonly string[]> => {
    const ops = target.ops.get('gateway') ?? '';
    const before = await readSample(ops);
    const problems = new Set<string>();
    for (let sent = 0; sent < requests; sent += AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, index) => {
          const name = `Name${sent + index}`;
          const { status } = await send(target.url, {
            ...graphql(`query ${name} { __typename }`, undefined, { operationName: name }),
            headers: { 'apollographql-client-name': name, 'user-agent': name },
          });
          if (status !== 200) problems.add(`a request is answered ${status}`);
        }),
      );
    }
    const after = await readSample(ops);
    if (after.size - before.size > NEW_SERIES) problems.add(`there are ${after.size - before.size} more series`);
    return [...problems];
  };
