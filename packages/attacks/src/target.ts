import { readFileSync } from 'node:fs';
import { parse as parseGraphQL, Kind } from 'graphql';
import { parse as parseYaml } from 'yaml';

/** The system that is attacked, as far as it is known. */
export interface Target {
  /** The public endpoint. */
  readonly url: string;
  /** GraphQL addresses by subgraph; empty where their ports are not open. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** Where metrics are read, by service; "gateway" is the gateway's. */
  readonly ops: ReadonlyMap<string, string>;
  /** Where the keys of access tokens are published. */
  readonly jwksUrl: string | undefined;
  /** Private JWK of the gateway, for what only its own token can try. */
  readonly internalKey: string | undefined;
  /** Private JWK that signs access tokens: with it forged ones are wrong in one thing each. */
  readonly accessTokenKey: string | undefined;
  readonly admin: Login;
  readonly support: Login;
  /** By how much slower than a quiet machine this one may be. */
  readonly patience: number;
}

export interface Login {
  readonly email: string;
  readonly password: string;
}

/**
 * Addresses by subgraph: of a composed supergraph (.graphql), of supergraph.yaml, or of a list like
 * `orders=http://10.0.0.1:4001/graphql,...`.
 * @param host takes the place of the hosts that are written there
 */
export function readSubgraphs(source: string, host?: string): ReadonlyMap<string, string> {
  const found = source.endsWith('.graphql')
    ? ofComposed(readFileSync(source, 'utf8'))
    : /\.ya?ml$/.test(source)
      ? ofRover(readFileSync(source, 'utf8'))
      : readAddresses(source.split(','));
  if (host === undefined) return found;
  return new Map(
    [...found].map(([name, address]) => {
      const url = new URL(address);
      url.hostname = host;
      return [name, url.href];
    }),
  );
}

/** @throws where one is not `name=url`. */
export function readAddresses(list: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    list.map((entry) => {
      const [, name = '', address = ''] = /^([\w-]+)=(.+)$/.exec(entry.trim()) ?? [];
      if (!URL.canParse(address)) throw new TypeError(`${entry} is not like orders=http://10.0.0.1:4001/graphql`);
      return [name, address];
    }),
  );
}

function ofRover(text: string): ReadonlyMap<string, string> {
  const { subgraphs } = parseYaml(text) as { subgraphs: Record<string, { routing_url: string }> };
  return new Map(Object.entries(subgraphs).map(([name, { routing_url: address }]) => [name, address]));
}

function ofComposed(sdl: string): ReadonlyMap<string, string> {
  const graphs = parseGraphQL(sdl).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  const said = values.map(({ directives }) =>
    Object.fromEntries(
      (directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? []).map(({ name, value }) => [
        name.value,
        value.kind === Kind.STRING ? value.value : '',
      ]),
    ),
  );
  return new Map(said.map(({ name = '', url = '' }) => [name, url]));
}
