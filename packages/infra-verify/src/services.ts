import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const endpoint = z.strictObject({
  /** The pod that answers, by its name; or each pod of a component. */
  pod: z.string().optional(),
  component: z.string().optional(),
  port: z.number(),
  /** Its port where the cluster does not run it itself; the same unless given. */
  managedPort: z.number().optional(),
});

const list = z.strictObject({
  endpoints: z.record(z.string(), endpoint),
  reaches: z.record(z.string(), z.array(z.string())),
  leftAlone: z.record(z.string(), z.string().min(1)).default({}),
});

export type Endpoint = z.infer<typeof endpoint>;

/** `infra/services.yaml`: the services there are, and what each opens connections to. */
export interface Services {
  /** The gateway and every subgraph. */
  readonly names: readonly string[];
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** By what opens the connections: a service, or `ingress`. */
  readonly reaches: ReadonlyMap<string, readonly string[]>;
  /** Settings that Compose does not pass on, and why. */
  readonly leftAlone: ReadonlyMap<string, string>;
}

/** What reaches the gateway from outside; not a service. */
export const INGRESS = 'ingress';

/** @throws when the list names an endpoint that it does not describe. */
export function parseServices(text: string): Services {
  const { endpoints, reaches, leftAlone } = list.parse(parse(text));
  for (const [name, targets] of Object.entries(reaches)) {
    const unknown = targets.find((target) => !(target in endpoints));
    if (unknown !== undefined) throw new Error(`${name} reaches ${unknown}, which is not among the endpoints`);
  }
  return {
    names: Object.keys(reaches).filter((name) => name !== INGRESS),
    endpoints: new Map(Object.entries(endpoints)),
    reaches: new Map(Object.entries(reaches)),
    leftAlone: new Map(Object.entries(leftAlone)),
  };
}

export const readServices = (root: string): Services =>
  parseServices(readFileSync(join(root, 'infra/services.yaml'), 'utf8'));

/** The names of those that open connections to an endpoint. */
export const reaching = ({ names, reaches }: Services, target: string): readonly string[] =>
  names.filter((name) => reaches.get(name)?.includes(target));

/** Who needs a private key of its own: the gateway, and those that ask it in a customer's name. */
export const signers = (services: Services): readonly string[] => ['gateway', ...reaching(services, 'supergraph')];

/** The workspace folder that a service's image is made from. */
export const workspaceOf = (service: string): string => (service === 'gateway' ? service : `subgraphs/${service}`);
