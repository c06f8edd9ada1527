import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { actualCost } from './actual-cost.ts';
import { costPlan, type CostNode } from './cost-plan.ts';
import { estimateCost, type ListAssumptions } from './estimate-cost.ts';
import type { DeclaredCosts } from './read-costs.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What operations cost, by one version of the supergraph. */
export interface Costs {
  /** Before it runs. @throws OperationRefused: BAD_USER_INPUT for a length of a list that may not be */
  estimate(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): number;
  /** Afterwards, from the data of the answer. */
  actual(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables, data: unknown): number;
}

export function createCosts(schema: GraphQLSchema, declared: DeclaredCosts, assumptions: ListAssumptions): Costs {
  // Documents are kept elsewhere; what belongs to one goes with it.
  const plans = new WeakMap<OperationDefinitionNode, readonly CostNode[]>();
  const planOf = (operation: OperationDefinitionNode, document: DocumentNode): readonly CostNode[] => {
    const known = plans.get(operation);
    if (known !== undefined) return known;
    const plan = costPlan(operation, document, schema, declared);
    plans.set(operation, plan);
    return plan;
  };
  return {
    estimate: (operation, document, variables) => estimateCost(planOf(operation, document), variables, assumptions),
    actual: (operation, document, variables, data) => actualCost(planOf(operation, document), variables, data),
  };
}
