import type { Attack } from './attack.ts';
import { business } from './rows/b.ts';
import { denialOfService } from './rows/d.ts';
import { federation, ofSubgraphs, stillServed } from './rows/f.ts';
import { transport } from './rows/h.ts';
import { tokensAndLogin } from './rows/j.ts';
import { leaks } from './rows/l.ts';
import { persistedQueries } from './rows/q.ts';

/** What each family is about, by the letter that its ids begin with. */
export const FAMILIES: Readonly<Record<string, string>> = {
  D: 'Denial of service',
  L: 'Leaks',
  H: 'HTTP and pages of others',
  F: 'Federation',
  Q: 'Persisted queries and partner keys',
  J: 'Tokens and login',
  B: 'Rights and business',
};

/** The whole catalogue. @param subgraphs names of those whose ports are open */
export const catalogue = (subgraphs: readonly string[]): readonly Attack[] => [
  ...denialOfService,
  ...leaks,
  ...transport,
  ...ofSubgraphs(subgraphs),
  ...federation,
  stillServed,
  ...persistedQueries,
  ...tokensAndLogin,
  ...business,
];

/** @param only families or ids: `D`, `J03` */
export function chosen(attacks: readonly Attack[], only: readonly string[]): readonly Attack[] {
  if (only.length === 0) return attacks;
  const unknown = only.filter((name) => !attacks.some(({ id }) => id === name || id.startsWith(name)));
  if (unknown.length > 0) throw new TypeError(`the catalogue has no ${unknown.join(', ')}`);
  return attacks.filter(({ id }) => only.some((name) => id === name || (name in FAMILIES && id.startsWith(name))));
}
