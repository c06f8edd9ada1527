import type { Environment } from '@agora/subgraph-kit/config';

const VARIABLE = /\$\{([A-Z][A-Z0-9_]*)(?::-([^}]*))?\}/g;

/** What a file leaves to the environment, filled in. */
export interface Substituted {
  readonly value: unknown;
  /** Variables that it needs and that are not there. */
  readonly missing: readonly string[];
}

/**
 * Replaces `${NAME}` and `${NAME:-otherwise}` in every text of a parsed file. After parsing, so that a secret with a colon
 * or a quote in it stays one text. What comes out empty counts as absent: manifests cannot leave a variable out.
 */
export function substitute(file: unknown, environment: Environment): Substituted {
  const missing: string[] = [];
  const replace = (text: string): string | undefined => {
    const replaced = text.replace(VARIABLE, (_all, name: string, otherwise: string | undefined) => {
      const value = environment[name];
      if (value !== undefined && value !== '') return value;
      if (otherwise === undefined) missing.push(name);
      return otherwise ?? '';
    });
    return replaced === '' ? undefined : replaced;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return replace(value);
    if (Array.isArray(value)) return value.map(walk).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value ?? undefined;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, walk(item)] as const)
        .filter(([, item]) => item !== undefined),
    );
  };
  return { value: walk(file), missing };
}
