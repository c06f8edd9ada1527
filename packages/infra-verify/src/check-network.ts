import { collect, type Finding } from './finding.ts';
import { isWorkload, podLabels, selects, type Labels, type Resource, type Selector } from './manifests.ts';
import { INGRESS, type Services } from './services.ts';

interface NetworkPolicy {
  readonly podSelector: Selector;
  readonly policyTypes: readonly ('Ingress' | 'Egress')[];
  readonly ingress?: readonly { readonly from?: readonly Peer[]; readonly ports?: readonly Port[] }[];
  readonly egress?: readonly { readonly to?: readonly Peer[]; readonly ports?: readonly Port[] }[];
}

interface Peer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: { readonly cidr: string };
}

interface Port {
  readonly port?: number | string;
}

interface Pod {
  readonly name: string;
  readonly labels: Labels;
}

/** Where one end of a connection is not a pod of ours, by the namespace it is in. */
const NAMESPACES: Readonly<Record<string, string>> = { 'ingress-nginx': INGRESS, 'kube-system': 'dns' };
/** Stores that the cluster does not run itself. */
const MANAGED = 'managed';
const ANYBODY = 'anybody';

/**
 * Compares the connections that network policies open with the declared ones. A connection needs both ends: what the
 * caller may call and by whom the callee may be called are compared one by one.
 */
export function checkNetwork(resources: readonly Resource[], services: Services): readonly Finding[] {
  const pods = resources.filter(isWorkload).map((workload): Pod => {
    return { name: workload.metadata.name, labels: podLabels(workload) };
  });
  const policies = resources.filter(({ kind }) => kind === 'NetworkPolicy').map(({ spec }) => spec as NetworkPolicy);
  const names = new Set(pods.map(({ name }) => name));
  const declared = declaredConnections(services, pods);
  const open = {
    Egress: new Set(pods.flatMap((pod) => openings(pod, 'Egress', policies, pods))),
    Ingress: new Set(pods.flatMap((pod) => openings(pod, 'Ingress', policies, pods))),
  };
  return collect((report) => {
    for (const [end, connections] of Object.entries(open)) {
      for (const connection of connections)
        if (!declared.has(connection)) report('undeclared connection', connection, `${end.toLowerCase()} is open`);
    }
    for (const connection of declared) {
      const [caller = '', callee = ''] = connection.split(/ -> |:/);
      if (names.has(caller) && !open.Egress.has(connection)) report('closed', connection, 'its egress is not open');
      if (names.has(callee) && !open.Ingress.has(connection)) report('closed', connection, 'its ingress is not open');
    }
  });
}

const connection = (caller: string, callee: string, port: number | string): string => `${caller} -> ${callee}:${port}`;

function declaredConnections(services: Services, pods: readonly Pod[]): ReadonlySet<string> {
  const fromServices = [...services.reaches].flatMap(([caller, targets]) =>
    targets.flatMap((target) => {
      const { pod, component, port, managedPort } = services.endpoints.get(target) ?? { port: 0 };
      const callees = pods.filter(
        ({ name, labels }) => name === pod || (component && labels['app.kubernetes.io/component'] === component),
      );
      if (callees.length === 0) return [connection(caller, MANAGED, managedPort ?? port)];
      return callees.map(({ name }) => connection(caller, name, port));
    }),
  );
  return new Set([...fromServices, ...pods.map(({ name }) => connection(name, 'dns', 53))]);
}

/** The connections that are open at one end of a pod. */
function openings(
  pod: Pod,
  direction: 'Ingress' | 'Egress',
  policies: readonly NetworkPolicy[],
  pods: readonly Pod[],
): readonly string[] {
  const between = (peer: string, port: number | string): string =>
    direction === 'Egress' ? connection(pod.name, peer, port) : connection(peer, pod.name, port);
  const applying = policies.filter(
    ({ podSelector, policyTypes }) => policyTypes.includes(direction) && selects(podSelector, pod.labels),
  );
  // Kubernetes isolates only pods that a policy selects.
  if (applying.length === 0) return [between(ANYBODY, '*')];
  const rules = applying.flatMap(({ ingress = [], egress = [] }) =>
    direction === 'Egress'
      ? egress.map(({ to, ports }) => ({ peers: to, ports }))
      : ingress.map(({ from, ports }) => ({ peers: from, ports })),
  );
  return rules.flatMap(({ peers, ports = [{}] }) => {
    const others = peers === undefined ? [ANYBODY] : peers.flatMap((peer) => namesOf(peer, pods));
    return others.flatMap((other) => ports.map(({ port = '*' }) => between(other, port)));
  });
}

function namesOf({ podSelector, namespaceSelector, ipBlock }: Peer, pods: readonly Pod[]): readonly string[] {
  if (ipBlock !== undefined) return [ipBlock.cidr.endsWith('/0') ? ANYBODY : MANAGED];
  if (namespaceSelector !== undefined) {
    const namespace = namespaceSelector.matchLabels?.['kubernetes.io/metadata.name'];
    return [namespace === undefined ? ANYBODY : (NAMESPACES[namespace] ?? `namespace ${namespace}`)];
  }
  return pods.filter(({ labels }) => selects(podSelector ?? {}, labels)).map(({ name }) => name);
}
