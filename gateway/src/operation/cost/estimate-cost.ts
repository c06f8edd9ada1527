import { refuse } from '../refusal.ts';
import { isWanted, type CostNode, type SizeOfList } from './cost-plan.ts';

/** What is assumed of lists. */
export interface ListAssumptions {
  /** The length of a list that says nothing of it. */
  readonly listItems: number;
  /** What no list is longer than, whatever is asked for: subgraphs refuse that themselves. */
  readonly largestPage?: number | undefined;
}

/**
 * The most that an operation should cost with these variables: each item of a list costs its weight and its fields.
 * @throws OperationRefused: BAD_USER_INPUT where a list needs one argument for its length, and has another number
 */
export function estimateCost(
  nodes: readonly CostNode[],
  variables: Readonly<Record<string, unknown>>,
  assumptions: ListAssumptions,
): number {
  const costOfAll = (all: readonly CostNode[], sizeAbove: number | undefined): number =>
    all.reduce((sum, node) => sum + costOf(node, sizeAbove), 0);

  const costOf = ({ selections, children, isList, isSizedAbove }: CostNode, sizeAbove: number | undefined): number => {
    const wanted = selections.filter((selection) => isWanted(selection, variables));
    if (wanted.length === 0) return 0;
    const sizes = wanted.flatMap(({ size }) => (size === undefined ? [] : [sizeOf(size, variables, assumptions)]));
    const said = largest(sizes.filter((size) => size !== undefined));
    const items = isList ? ((isSizedAbove ? sizeAbove : said) ?? assumptions.listItems) : 1;
    const each = Math.max(...wanted.map(({ weight }) => weight)) + costOfAll(children, said);
    return items * each + Math.max(...wanted.map(({ argumentsCost }) => argumentsCost(variables)));
  };

  return costOfAll(nodes, undefined);
}

function sizeOf(
  { slices, slicingArguments, requireOneSlicingArgument, assumedSize, field }: SizeOfList,
  variables: Readonly<Record<string, unknown>>,
  { largestPage = Infinity }: ListAssumptions,
): number | undefined {
  const given = slices.map((slice) => slice(variables)).filter((slice) => slice !== undefined);
  if (requireOneSlicingArgument && given.length !== 1)
    throw refuse('BAD_USER_INPUT', `The field "${field}" needs one of the arguments ${slicingArguments.join(', ')}.`);
  const asked = largest(given);
  return asked === undefined ? assumedSize : Math.min(Math.max(asked, 0), largestPage);
}

const largest = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : Math.max(...numbers);
