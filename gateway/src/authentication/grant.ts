/** What a partner's key is good for, as the subgraph that keeps keys tells it. */
export interface Grant {
  /** Id of the key; never the key itself. */
  readonly key: string;
  /** Id of whose it is. */
  readonly partner: string;
  /** How much may be asked with it in each window. */
  readonly quota?: { readonly requests: number; readonly cost: number; readonly windowSeconds: number };
  /** Names of the operations for which it is good; absent for all of the partner's. */
  readonly operations?: readonly string[];
}
