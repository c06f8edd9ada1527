import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { isInputObjectType } from 'graphql';
import { api, callOf, mutations } from '../api.ts';
import type { Lab } from '../attack.ts';
import { graphql, send } from '../http.ts';

const HOSTILE = [
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://0x7f000001/',
  'http://2130706433/',
  'file:///etc/passwd',
  'gopher://redis:6379/_FLUSHALL',
  'http://redis:6379/%0d%0aFLUSHALL',
];
const NAMED_AS_ADDRESS = /ur[il]$|webhook|image|callback/i;

/** Every argument of the graph that takes an address is given such as lead inside, and one that notices being asked. */
export async function refuseForeignUrls({ target, scene }: Lab): Promise<readonly string[]> {
  let visits = 0;
  const bait = createServer((_request, response) => {
    visits++;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(bait, 'listening');
  const addresses = [...HOSTILE, `http://127.0.0.1:${(bait.address() as AddressInfo).port}/`];
  const problems = new Set<string>();
  try {
    for (const field of mutations()) {
      const input = api.getType(String(field.args[0]?.type).replace('!', ''));
      if (!isInputObjectType(input)) continue;
      if (!Object.keys(input.getFields()).some((name) => NAMED_AS_ADDRESS.test(name))) continue;
      for (const address of addresses) {
        const { query, variables } = callOf('mutation', field, {
          text: (name) => (NAMED_AS_ADDRESS.test(name) ? address : 'example'),
        });
        const answer = await send(target.url, graphql(query, variables), await scene.people.customerA.accessToken());
        if (answer.status >= 500 || answer.text.includes('INTERNAL'))
          problems.add(`${field.name} fails for ${address}`);
        if (answer.ms > 1_000 * target.patience) problems.add(`${field.name} takes its time for ${address}`);
      }
    }
  } finally {
    bait.close();
  }
  return visits === 0 ? [...problems] : [...problems, `the address was asked ${visits} times`];
}
