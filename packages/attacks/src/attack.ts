import type { Expectation } from './expect.ts';
import type { Asked } from './http.ts';
import type { PersonName, Scene } from './scene.ts';
import type { Target } from './target.ts';

/** One case of the catalogue; several may have the same id, each with a title of its own. */
export type Attack = Row | Program;

/** A request, and what it is to meet with. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** Nobody unless said. */
  readonly as?: PersonName;
  readonly request: Asked | ((scene: Scene, target: Target) => Asked | Promise<Asked>);
  readonly expect: Expectation;
  /** What has to be known of the target. */
  readonly needs?: Need;
}

/** What takes more than one request: races, raw sockets, timings, a history. */
export interface Program {
  readonly id: string;
  readonly title: string;
  readonly expected: string;
  /** @returns how the system falls short of it. @throws Skipped */
  readonly run: (lab: Lab) => Promise<readonly string[]>;
  /** What its attempts use up would be missing to the others. */
  readonly isLast?: true;
  readonly needs?: Need;
}

export type Need = 'subgraphs' | 'jwks' | 'internal key' | 'gateway metrics';

export interface Lab {
  readonly target: Target;
  readonly scene: Scene;
}

/** The case was not tried, and why: it counts neither as refused nor as broken. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** What was asked of no running system here, with the reason. */
export const untried = (id: string, title: string, reason: string): Program => ({
  id,
  title,
  expected: 'not tried',
  run: () => Promise.reject(new Skipped(reason)),
});
