import { describe, expect, it } from '@jest/globals';
import { checkNetwork } from './check-network.ts';
import { parseManifests } from './manifests.ts';
import { parseServices } from './services.ts';

const services = parseServices(`
endpoints:
  public: { pod: gateway, port: 4000 }
  subgraphs: { component: subgraph, port: 4001 }
  postgres: { pod: postgres, port: 5432 }
  smtp: { pod: mailpit, port: 1025, managedPort: 587 }
reaches:
  ingress: [public]
  gateway: [subgraphs]
  orders: [postgres, smtp]
`);

const POLICIES = `
kind: Deployment
metadata: { name: gateway }
spec: { template: { metadata: { labels: { name: gateway } } } }
---
kind: Deployment
metadata: { name: orders }
spec: { template: { metadata: { labels: { name: orders, app.kubernetes.io/component: subgraph } } } }
---
kind: StatefulSet
metadata: { name: postgres }
spec: { template: { metadata: { labels: { name: postgres } } } }
---
kind: NetworkPolicy
metadata: { name: default-deny }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
kind: NetworkPolicy
metadata: { name: to-dns }
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
      ports: [{ port: 53 }]
---
kind: NetworkPolicy
metadata: { name: gateway }
spec:
  podSelector: { matchLabels: { name: gateway } }
  policyTypes: [Ingress, Egress]
  ingress:
    - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress-nginx } } }]
      ports: [{ port: 4000 }]
  egress:
    - to: [{ podSelector: { matchLabels: { app.kubernetes.io/component: subgraph } } }]
      ports: [{ port: 4001 }]
---
kind: NetworkPolicy
metadata: { name: orders }
spec:
  podSelector: { matchLabels: { name: orders } }
  policyTypes: [Ingress, Egress]
  ingress:
    - from: [{ podSelector: { matchLabels: { name: gateway } } }]
      ports: [{ port: 4001 }]
  egress:
    - to: [{ podSelector: { matchLabels: { name: postgres } } }]
      ports: [{ port: 5432 }]
    - to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]
      ports: [{ port: 587 }]
---
kind: NetworkPolicy
metadata: { name: postgres }
spec:
  podSelector: { matchLabels: { name: postgres } }
  policyTypes: [Ingress]
  ingress:
    - from: [{ podSelector: { matchLabels: { name: orders } } }]
      ports: [{ port: 5432 }]
`;

const findingsIn = (manifests: string): readonly string[] =>
  checkNetwork(parseManifests(manifests), services).map(({ rule, where }) => `${rule}: ${where}`);

describe('the network policies', () => {
  it('open what is declared', () => {
    expect(findingsIn(POLICIES)).toEqual([]);
  });

  it.each([
    [
      'a pod that no policy selects',
      'spec: { podSelector: {}, policyTypes: [Ingress, Egress] }',
      `spec: { podSelector: { matchLabels: { name: gateway } }, policyTypes: [Ingress, Egress] }
---
kind: Deployment
metadata: { name: idle }
spec: { template: { metadata: { labels: { name: idle } } } }`,
      'undeclared connection: anybody -> idle:*',
    ],
    ['the whole internet', 'cidr: 10.0.0.0/8', 'cidr: 0.0.0.0/0', 'undeclared connection: orders -> anybody:587'],
    [
      'every port',
      'from: [{ podSelector: { matchLabels: { name: orders } } }]\n      ports: [{ port: 5432 }]',
      'from: [{ podSelector: { matchLabels: { name: orders } } }]',
      'undeclared connection: orders -> postgres:*',
    ],
    [
      'every caller',
      'from: [{ podSelector: { matchLabels: { name: orders } } }]\n',
      '\n',
      'undeclared connection: anybody -> postgres:5432',
    ],
    [
      'a caller that is not declared',
      'from: [{ podSelector: { matchLabels: { name: orders } } }]',
      'from: [{ podSelector: {} }]',
      'undeclared connection: gateway -> postgres:5432',
    ],
    [
      'another namespace',
      'kubernetes.io/metadata.name: ingress-nginx',
      'kubernetes.io/metadata.name: default',
      'undeclared connection: namespace default -> gateway:4000',
    ],
    [
      'every namespace',
      '{ matchLabels: { kubernetes.io/metadata.name: ingress-nginx } }',
      '{}',
      'undeclared connection: anybody -> gateway:4000',
    ],
    [
      'the wrong port',
      'ports: [{ port: 4000 }]',
      'ports: [{ port: 4100 }]',
      'undeclared connection: ingress -> gateway:4100',
    ],
  ])('may not open %s', (_, good, bad, finding) => {
    expect(POLICIES).toContain(good);
    expect(findingsIn(POLICIES.replace(good, bad))).toContain(finding);
  });

  it.each([
    ['the caller', 'app.kubernetes.io/component: subgraph } } }]', 'name: nobody } } }]'],
    ['the callee', 'from: [{ podSelector: { matchLabels: { name: gateway } } }]', 'from: []'],
  ])('may not close a declared connection at %s', (_, good, bad) => {
    expect(findingsIn(POLICIES.replace(good, bad))).toContain('closed: gateway -> orders:4001');
  });

  it('refuses selectors that it would have to guess', () => {
    const guessing = POLICIES.replace('matchLabels: { name: postgres }', 'matchExpressions: []');
    expect(() => findingsIn(guessing)).toThrow('matchExpressions');
  });
});
