import type { GraphQLSchema } from 'graphql';
import { rootFields } from '../operation/check-once-only.ts';
import type { Costs } from '../operation/cost/costs.ts';
import type { Execute } from '../operation/operation.ts';

/** Takes what an operation is estimated to cost from its caller's limits, and settles it by the answer. */
export function meteredExecutor(execute: Execute, costs: Costs, schema: GraphQLSchema): Execute {
  return async (request) => {
    const { operation, document, coercedVariables, scope } = request;
    if (scope.meter === undefined) return execute(request);
    const root = schema.getRootType(operation.operation)?.name ?? '';
    await scope.meter.charge({
      name: operation.name?.value,
      cost: costs.estimate(operation, document, coercedVariables),
      rootFields: rootFields(operation.selectionSet, document).map(({ name }) => `${root}.${name.value}`),
    });
    const result = await execute(request);
    scope.meter.settle(costs.actual(operation, document, coercedVariables, result.data));
    return result;
  };
}
