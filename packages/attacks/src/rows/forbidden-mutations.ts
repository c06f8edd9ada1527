import { callOf, mutations, readAccessMatrix } from '../api.ts';
import type { Row } from '../attack.ts';
import { refused } from '../expect.ts';
import { graphql } from '../http.ts';
import type { PersonName } from '../scene.ts';

const ROLES: readonly [as: PersonName, role: string][] = [
  ['guest', 'guest with a session'],
  ['customerA', 'customer'],
  ['vendorA', 'vendor'],
  ['support', 'support'],
];

/** Every mutation, by each role that the access matrix does not let. */
export function forbiddenMutations(): readonly Row[] {
  const matrix = readAccessMatrix();
  return mutations().flatMap((field) =>
    ROLES.filter(([, role]) => matrix.get(`Mutation.${field.name}`)?.has(role) === false).map(([as, role]): Row => {
      const { query, variables } = callOf('mutation', field, { text: () => 'nobody' });
      return {
        id: 'B05',
        title: `${field.name} by a ${role}`,
        as,
        request: graphql(query, variables),
        expect: refused([200, 401, 403], as === 'guest' ? ['FORBIDDEN', 'UNAUTHENTICATED'] : 'FORBIDDEN'),
      };
    }),
  );
}
