/** Everybody in the scene. `anonymous` has no session at all. */
export const PEOPLE = [
  'vendorA',
  'vendorB',
  'customer1',
  'customer2',
  'guest',
  'anonymous',
  'support',
  'admin',
] as const;

export type Name = (typeof PEOPLE)[number];

/** A value that is nowhere else, put where only its owner should find it. */
export interface Canary {
  readonly owner: Name;
  readonly kind: string;
  readonly value: string;
}

/** Who may read what is another's, and why. */
export interface Allowance {
  readonly who: Name;
  readonly kind: string;
  /** Everybody's when absent. */
  readonly of?: Name;
  /** Where the root field is this one; everywhere when absent. */
  readonly asked?: string;
  readonly why: string;
}

export interface Canaries {
  readonly all: readonly Canary[];
  /** Makes one up: text that no rule of a form refuses. */
  readonly text: (owner: Name, kind: string) => string;
  /** Takes what the system has made up, or what must have a form of its own. */
  readonly add: (owner: Name, kind: string, value: string) => string;
  /** Those that a person reads here, and should not. */
  readonly leaksTo: (who: Name, asked: string, text: string) => readonly Canary[];
}

export function createCanaries(allowed: readonly Allowance[]): Canaries {
  const all: Canary[] = [];
  const add: Canaries['add'] = (owner, kind, value) => {
    // One that is part of another would be found with it.
    const alike = all.find((canary) => canary.value.includes(value) || value.includes(canary.value));
    if (alike !== undefined && !(alike.value === value && alike.owner === owner)) {
      throw new Error(`${kind} of ${owner} is like ${alike.kind} of ${alike.owner}: ${value}`);
    }
    all.push({ owner, kind, value });
    return value;
  };
  const mayRead = (who: Name, { owner, kind }: Canary, asked: string): boolean =>
    who === owner ||
    allowed.some(
      (rule) =>
        rule.who === who && rule.kind === kind && (rule.of ?? owner) === owner && (rule.asked ?? asked) === asked,
    );
  return {
    all,
    add,
    text: (owner, kind) =>
      add(owner, kind, `zz${all.length}-${owner.toLowerCase()}-${kind.replaceAll(/[^a-z]/g, '')}-zz`),
    leaksTo: (who, asked, text) => all.filter((canary) => text.includes(canary.value) && !mayRead(who, canary, asked)),
  };
}
