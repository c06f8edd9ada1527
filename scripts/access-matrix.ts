import type { AccessMap } from '@agora/subgraph-kit/graphql/access';
import { describeRequirement } from '@agora/subgraph-kit/graphql/permissions';

/** Who may read or do what, a line per field, so that a change that widens access is a line of the diff. */
export function printAccessMatrix(access: AccessMap): string {
  const rows = [...access]
    .filter(([, requirements]) => requirements.some(({ kind }) => kind !== 'inherited'))
    .map(([coordinate, requirements]) => [
      coordinate,
      requirements
        .filter(({ kind }) => kind !== 'inherited')
        .map(describeRequirement)
        .join(' and '),
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return [
    '# Access matrix',
    '',
    'Generated from the access directives of the SDL. A field that is not listed may be read by whoever may read its parent.',
    '',
    '| field | who |',
    '| --- | --- |',
    ...rows.map(([coordinate, who]) => `| ${coordinate} | ${(who ?? '').replaceAll('|', 'or')} |`),
    '',
  ].join('\n');
}
