import { readFileSync } from 'node:fs';
import type { Session } from '@agora/clients/session';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

/** The graph as its users see it. */
export const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

/**
 * Makes a change of the graph; answers what is asked of its payload.
 * @throws EndpointError, Error with the answer's user errors
 */
export async function change<Payload>(
  session: Pick<Session, 'ask'>,
  mutation: string,
  input: object,
  selection = '__typename',
): Promise<Payload> {
  const { [mutation]: payload } = await session.ask<
    Record<string, Payload & { readonly userErrors?: readonly object[] }>
  >(changeDocument(mutation, selection), { input });
  if (payload === undefined) throw new Error(`${mutation} answered nothing`);
  if ((payload.userErrors ?? []).length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** Asks for a change; answers what is asked of its payload, its refusals too. */
export async function perform<Payload = { readonly userErrors: readonly unknown[] }>(
  person: Pick<Session, 'ask'>,
  mutation: string,
  input: object,
  selection = 'userErrors { __typename }',
): Promise<Payload> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const answer = await person.ask<Record<string, Payload>>(
    `mutation Perform($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
    { input },
  );
  return answer[mutation] as Payload;
}

export function changeDocument(mutation: string, selection = '__typename'): string {
  const field = api.getMutationType()?.getFields()[mutation];
  const input = field?.args.find(({ name }) => name === 'input');
  if (field === undefined || input === undefined) throw new Error(`there is no mutation ${mutation}`);
  const payload = getNamedType(field.type);
  const hasErrors = isObjectType(payload) && 'userErrors' in payload.getFields();
  const errors = hasErrors ? 'userErrors { __typename ... on UserError { message path } }' : '';
  return `mutation Change($input: ${String(input.type)}) { ${mutation}(input: $input) { ${selection} ${errors} } }`;
}
