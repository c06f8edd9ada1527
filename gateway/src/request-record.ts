/** What is noted of a request while it runs. */
export interface RequestRecord {
  operation?: { readonly name: string | undefined; readonly hash: string };
  readonly fetches: FetchNote[];
  /** For how long the answer is good for everybody; absent where it is good for nobody else. */
  freshness?: Freshness;
}

export interface FetchNote {
  readonly subgraph: string;
  readonly ms: number;
}

export interface Freshness {
  readonly ageSeconds: number;
  readonly maxAgeSeconds: number;
}

export const newRecord = (): RequestRecord => ({ fetches: [] });
