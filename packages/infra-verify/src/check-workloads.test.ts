import { describe, expect, it } from '@jest/globals';
import { checkWorkloads } from './check-workloads.ts';
import { parseManifests } from './manifests.ts';

const MANIFESTS = `
kind: Namespace
metadata: { name: agora, labels: { pod-security.kubernetes.io/enforce: restricted } }
---
kind: ConfigMap
metadata: { name: agora-1 }
data: { DRAIN_TIMEOUT_MS: '20000' }
---
kind: ExternalSecret
metadata: { name: orders }
---
kind: Service
metadata: { name: orders }
spec: { selector: { name: orders } }
---
kind: PodDisruptionBudget
metadata: { name: orders }
spec: { selector: { matchLabels: { name: orders } } }
---
kind: Deployment
metadata: { name: orders }
spec:
  template:
    metadata: { labels: { name: orders } }
    spec:
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 45
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: service
          image: registry.example/agora/orders:0.1.0
          envFrom: [{ configMapRef: { name: agora-1 } }, { secretRef: { name: orders } }]
          livenessProbe: { httpGet: { path: /health/live, port: ops } }
          readinessProbe: { httpGet: { path: /health/ready, port: ops } }
          lifecycle: { preStop: { sleep: { seconds: 5 } } }
          resources: { requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 2, memory: 2Gi } }
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
`;

const rulesBrokenBy = (manifests: string): readonly string[] =>
  checkWorkloads(parseManifests(manifests)).map(({ rule }) => rule);

describe('the pods', () => {
  it('may be as they are', () => {
    expect(rulesBrokenBy(MANIFESTS)).toEqual([]);
  });

  it.each([
    ['a namespace that admits anything', 'enforce: restricted', 'enforce: privileged', 'restricted'],
    ['root', 'runAsNonRoot: true', 'runAsNonRoot: false', 'restricted'],
    ['root by number', 'runAsNonRoot: true', 'runAsNonRoot: true, runAsUser: 0', 'restricted'],
    ['every system call', 'type: RuntimeDefault', 'type: Unconfined', 'restricted'],
    ["the node's network", 'automount', 'hostNetwork: true\n      automount', 'restricted'],
    ["the node's files", 'automount', 'volumes: [{ name: n, hostPath: { path: / } }]\n      automount', 'restricted'],
    ['escalation', 'allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: true', 'restricted'],
    ['privileges', 'allowPrivilegeEscalation', 'privileged: true\n            allowPrivilegeEscalation', 'restricted'],
    ['capabilities', 'drop: [ALL]', 'drop: [NET_RAW]', 'restricted'],
    ['capabilities added', 'drop: [ALL]', 'drop: [ALL], add: [SYS_ADMIN]', 'restricted'],
    ['a token', 'automountServiceAccountToken: false', 'automountServiceAccountToken: true', 'token'],
    ['a writable root', 'readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false', 'read-only root'],
    ['no readiness', 'readinessProbe', 'unreadinessProbe', 'probes'],
    ['readiness that asks for liveness', '/health/ready', '/health/live', 'probes'],
    ['probes on the public port', 'live, port: ops', 'live, port: graphql', 'probes'],
    ['unlimited memory', 'limits: { cpu: 2, memory: 2Gi }', 'limits: { cpu: 2 }', 'limits'],
    ['unknown needs', 'requests: { cpu: 1, memory: 1Gi }', 'requests: { cpu: 1 }', 'limits'],
    ['a floating image', 'orders:0.1.0', 'orders:latest', 'pinned image'],
    ['an image without a tag', 'orders:0.1.0', 'orders', 'pinned image'],
    ['settings that are nowhere', 'configMapRef: { name: agora-1 }', 'configMapRef: { name: agora-2 }', 'reference'],
    ['secrets that are nowhere', 'secretRef: { name: orders }', 'secretRef: { name: carts }', 'reference'],
    ['no protection from eviction', 'matchLabels: { name: orders }', 'matchLabels: { name: carts }', 'disruption'],
    ['no Service', 'kind: Service\nmetadata: { name: orders }', 'kind: Service\nmetadata: { name: carts }', 'service'],
    ['a kill before the drain', 'GracePeriodSeconds: 45', 'GracePeriodSeconds: 25', 'drain'],
  ])('may not have %s', (_, good, bad, rule) => {
    expect(MANIFESTS).toContain(good);
    expect(rulesBrokenBy(MANIFESTS.replace(good, bad))).toContain(rule);
  });

  it('need not all be ours: a store may write to its root file system and be asked otherwise', () => {
    const store = MANIFESTS.replace('labels: { name: orders }', 'labels: { app.kubernetes.io/component: store }')
      .replace('readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false')
      .replace('{ httpGet: { path: /health/live, port: ops } }', '{ tcpSocket: { port: 5432 } }');
    expect(rulesBrokenBy(store)).toEqual([]);
  });
});
