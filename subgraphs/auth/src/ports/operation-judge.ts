import type { Judgement } from '../domain/partner-operation.ts';

/** Knows what the graph can run. */
export interface OperationJudge {
  /** Of each text, in the same order. @throws SUBGRAPH_UNAVAILABLE */
  judge(bodies: readonly string[]): Promise<readonly Judgement[]>;
}
