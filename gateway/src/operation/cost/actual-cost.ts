import { isWanted, type CostNode } from './cost-plan.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an answer has cost, by the weights of the estimate: null costs nothing, nor does what is not there. */
export function actualCost(nodes: readonly CostNode[], variables: Variables, data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const answered = data as Readonly<Record<string, unknown>>;
  return nodes.reduce((sum, node) => sum + costOf(node, variables, answered[node.responseKey]), 0);
}

function costOf({ selections, children }: CostNode, variables: Variables, value: unknown): number {
  if (value === undefined || value === null) return 0;
  const wanted = selections.filter((selection) => isWanted(selection, variables));
  if (wanted.length === 0) return 0;
  const weight = Math.max(...wanted.map((selection) => selection.weight));
  const ofItem = (item: unknown): number => {
    if (Array.isArray(item)) return item.reduce<number>((sum, each) => sum + ofItem(each), 0);
    return item === null ? 0 : weight + actualCost(children, variables, item);
  };
  return ofItem(value) + Math.max(...wanted.map(({ argumentsCost }) => argumentsCost(variables)));
}
