import type { AccessMap, Requirement } from '@agora/subgraph-kit/graphql/access';
import { describeRequirement, isMetBy } from '@agora/subgraph-kit/graphql/permissions';
import { newId } from '@agora/subgraph-kit/ids';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { GUEST_SCOPES, ROLES, scopesOf } from '../subgraphs/auth/src/domain/roles.ts';

const viewers: readonly (readonly [name: string, viewer: Viewer])[] = [
  ['anybody', GUEST],
  ['guest with a session', { ...GUEST, guestId: newId('gst'), scopes: GUEST_SCOPES }],
  ...ROLES.map((role) => [role, { ...GUEST, subject: newId('usr'), roles: [role], scopes: scopesOf([role]) }] as const),
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
    line(['field', 'asks for', ...viewers.map(([name]) => name)]),
    line(['---', '---', ...viewers.map(() => ':-:')]),
    ...rows.map(([coordinate, requirements]) =>
      line([coordinate, written(requirements), ...viewers.map(([, viewer]) => verdict(requirements, viewer))]),
    ),
    '',
  ].join('\n');
}

const written = (requirements: readonly Requirement[]): string =>
  requirements.map(describeRequirement).join(' and ').replaceAll('|', 'or');

const verdict = (requirements: readonly Requirement[], viewer: Viewer): string =>
  requirements.every((requirement) => isMetBy(requirement, viewer)) ? 'yes' : '';
