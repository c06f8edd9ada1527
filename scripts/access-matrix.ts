import type { AccessMap, Requirement } from '@agora/subgraph-kit/graphql/access';
import { describeRequirement, isMetBy } from '@agora/subgraph-kit/graphql/permissions';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { guestWithSession, partner, service, signedIn } from './viewers.ts';

interface Column {
  readonly name: string;
  readonly viewer: Viewer;
  /** Scopes that each of them may have, or not. */
  readonly mayHave?: readonly string[];
}

const columns: readonly Column[] = [
  { name: 'anybody', viewer: GUEST },
  { name: 'guest with a session', viewer: guestWithSession },
  ...signedIn.map((viewer) => ({ name: viewer.roles[0], viewer })),
  { name: 'partner', viewer: { ...partner, scopes: [] }, mayHave: partner.scopes },
  { name: 'service', viewer: service },
];

/** Who may read or do what, a line per field and a column per role, so that a change that widens access is in the diff. */
export function printAccessMatrix(access: AccessMap): string {
  const rows = [...access]
    .map(([coordinate, requirements]) => [coordinate, requirements.filter(({ kind }) => kind !== 'inherited')] as const)
    .filter(([, requirements]) => requirements.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Access matrix',
    '',
    'Generated from the access directives of the SDL and the default scopes of the roles. A field that is not listed may be',
    'read by whoever may read its parent. Whose a thing is - own orders, own shop - is decided where the data is, beyond this.',
    '',
    'A partner is a machine with an API key, which has the scopes that it was given: `by key` is what it may be given. A',
    "service asks in a customer's name, with what the customer may do; its column is what it does in its own.",
    '',
    line(['field', 'asks for', ...columns.map(({ name }) => name)]),
    line(['---', '---', ...columns.map(() => ':-:')]),
    ...rows.map(([coordinate, requirements]) =>
      line([coordinate, written(requirements), ...columns.map((column) => verdict(requirements, column))]),
    ),
    '',
  ].join('\n');
}

const written = (requirements: readonly Requirement[]): string =>
  requirements.map(describeRequirement).join(' and ').replaceAll('|', 'or');

function verdict(requirements: readonly Requirement[], { viewer, mayHave = [] }: Column): string {
  const isMetWith = (more: readonly string[]): boolean =>
    requirements.every((requirement) => isMetBy(requirement, { ...viewer, scopes: [...viewer.scopes, ...more] }));
  if (isMetWith([])) return 'yes';
  return isMetWith(mayHave) ? 'by key' : '';
}
