import { refuse } from '../refusal.ts';
import { isWanted, type CostNode, type SizeOfList } from './cost-plan.ts';

/** What is assumed of lists. */
export interface ListAssumptions {
  /** The length of a list that says nothing of it. */
  readonly listItems: number;
  /** Of arguments that say how long a list is: 1 to this, and one of them; any when absent. */
  readonly largestPage?: number | undefined;
}

/**
 * The most that an operation should cost with these variables: each item of a list costs its weight and its fields.
 * @throws OperationRefused: BAD_USER_INPUT for a length that no list may have, or where it must be said and is not
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
  { slices, slicingArguments, requireOneSlicingArgument, assumedSize, keys, field }: SizeOfList,
  variables: Readonly<Record<string, unknown>>,
  { largestPage }: ListAssumptions,
): number | undefined {
  const given = slices.map((slice) => slice(variables)).filter((slice) => slice !== undefined);
  const names = slicingArguments.join(' or ');
  if (requireOneSlicingArgument && given.length !== 1)
    throw refuse('BAD_USER_INPUT', `The field "${field}" needs one of the arguments ${names}.`);
  if (largestPage !== undefined) {
    if (given.length > 1) throw refuse('BAD_USER_INPUT', `The field "${field}" takes ${names}, not both.`);
    if (given.some((size) => size < 1 || size > largestPage))
      throw refuse('BAD_USER_INPUT', `A page of "${field}" has 1 to ${largestPage} entries.`);
  }
  const asked = largest(given);
  return asked === undefined ? (keys(variables) ?? assumedSize) : Math.max(asked, 0);
}

const largest = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : Math.max(...numbers);
