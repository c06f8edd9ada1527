import { AppError, forbidden } from '@agora/subgraph-kit/errors';
import type { RuleTree } from '@agora/subgraph-kit/graphql/permissions';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

export type Denials = ReadonlyMap<FieldNode, AppError>;

type Rule = NonNullable<NonNullable<RuleTree[string]>[string]>;

/** Which of these fields `viewer` may not read, and why. A field that no rule names is denied. */
export async function judge(
  fields: ReadonlyMap<FieldNode, readonly string[]>,
  rules: RuleTree,
  viewer: Viewer,
): Promise<Denials> {
  const verdicts = new Map<string, AppError | undefined>();
  // A context of its own for each judgement: graphql-shield keeps its verdicts on it.
  const context = { viewer, _shield: { cache: {} } };
  for (const coordinate of new Set([...fields.values()].flat())) {
    verdicts.set(coordinate, await verdictOf(ruleOf(coordinate, rules), context));
  }
  const denials = new Map<FieldNode, AppError>();
  for (const [field, coordinates] of fields) {
    const denial = coordinates.map((coordinate) => verdicts.get(coordinate)).find((verdict) => verdict !== undefined);
    if (denial !== undefined) denials.set(field, denial);
  }
  return denials;
}

function ruleOf(coordinate: string, rules: RuleTree): Rule | undefined {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const ofType = Object.hasOwn(rules, typeName) ? rules[typeName] : undefined;
  return ofType !== undefined && Object.hasOwn(ofType, fieldName) ? ofType[fieldName] : undefined;
}

// The rules look at the viewer alone, so there is nothing to give them for the parent, the arguments and the info.
async function verdictOf(
  rule: Rule | undefined,
  context: Parameters<Rule['resolve']>[2],
): Promise<AppError | undefined> {
  const verdict = await rule?.resolve({}, {}, context, {} as GraphQLResolveInfo, SHIELD_OPTIONS);
  if (verdict === true) return undefined;
  return verdict instanceof AppError ? verdict : forbidden();
}

const SHIELD_OPTIONS = { debug: false } as Parameters<Rule['resolve']>[4];
