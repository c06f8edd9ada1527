import { isPinned } from './check-image.ts';
import { collect, type Finding, type Report } from './finding.ts';
import {
  isService,
  isWorkload,
  podLabels,
  selects,
  type Container,
  type Resource,
  type Selector,
  type Workload,
} from './manifests.ts';

/** Pods as the restricted Pod Security Standard wants them, probed, limited, and stopped without haste. */
export function checkWorkloads(resources: readonly Resource[]): readonly Finding[] {
  return collect((report) => {
    for (const workload of resources.filter(isWorkload)) {
      checkRestricted(workload, report);
      for (const container of workload.spec.template.spec.containers) {
        checkContainer(workload.metadata.name, container, report);
        checkReferences(workload.metadata.name, container, resources, report);
      }
      if (isService(workload)) checkService(workload, resources, report);
    }
    for (const { metadata } of resources.filter(({ kind }) => kind === 'Namespace')) {
      if (metadata.labels?.['pod-security.kubernetes.io/enforce'] !== 'restricted')
        report('restricted', metadata.name, 'the namespace does not enforce the restricted standard');
    }
  });
}

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
function checkRestricted({ metadata: { name }, spec }: Workload, report: Report): void {
  const pod = spec.template.spec;
  const refuse = (problem: string): void => {
    report('restricted', name, problem);
  };
  if (pod.securityContext?.runAsNonRoot !== true) refuse('runAsNonRoot must be true');
  if (pod.securityContext?.runAsUser === 0) refuse('runAsUser must not be 0');
  if (pod.securityContext?.seccompProfile?.type !== 'RuntimeDefault') refuse('seccompProfile must be RuntimeDefault');
  if ([pod.hostNetwork, pod.hostPID, pod.hostIPC].includes(true)) refuse('it shares a namespace with the node');
  if (pod.automountServiceAccountToken !== false) report('token', name, 'it is given a token of the cluster');
  for (const volume of pod.volumes ?? []) if ('hostPath' in volume) refuse('it mounts a path of the node');
  for (const { securityContext } of [...pod.containers, ...(pod.initContainers ?? [])]) {
    if (securityContext?.privileged === true) refuse('it is privileged');
    if (securityContext?.allowPrivilegeEscalation !== false) refuse('allowPrivilegeEscalation must be false');
    if (!securityContext?.capabilities?.drop?.includes('ALL')) refuse('it must drop all capabilities');
    if (securityContext?.capabilities?.add !== undefined) refuse('it adds capabilities');
  }
}

function checkContainer(name: string, container: Container, report: Report): void {
  const { image = '', readinessProbe, livenessProbe, resources } = container;
  if (readinessProbe === undefined || livenessProbe === undefined)
    report('probes', name, 'it needs a readiness and a liveness probe');
  for (const limit of ['requests', 'limits'] as const) {
    if (resources?.[limit]?.cpu === undefined || resources[limit].memory === undefined)
      report('limits', name, `its ${limit} must name cpu and memory`);
  }
  // `dev` is what a developer has just built.
  if (!isPinned(image) && !/^agora\/\w+:dev$/.test(image)) report('pinned image', name, `${image} has no version`);
}

function checkReferences(name: string, { envFrom = [] }: Container, all: readonly Resource[], report: Report): void {
  const has = (kinds: readonly string[], wanted: string): boolean =>
    all.some(({ kind, metadata }) => kinds.includes(kind) && metadata.name === wanted);
  for (const { configMapRef, secretRef } of envFrom) {
    if (configMapRef !== undefined && !has(['ConfigMap'], configMapRef.name))
      report('reference', name, `there is no ConfigMap ${configMapRef.name}`);
    if (secretRef !== undefined && !has(['Secret', 'ExternalSecret'], secretRef.name))
      report('reference', name, `there is no Secret ${secretRef.name}`);
  }
}

function checkService(workload: Workload, all: readonly Resource[], report: Report): void {
  const { name } = workload.metadata;
  const pod = workload.spec.template.spec;
  const labels = podLabels(workload);
  for (const { livenessProbe, readinessProbe, securityContext } of pod.containers) {
    if (securityContext?.readOnlyRootFilesystem !== true)
      report('read-only root', name, 'its root file system must be read-only');
    const isProbed =
      livenessProbe?.httpGet?.path === '/health/live' &&
      readinessProbe?.httpGet?.path === '/health/ready' &&
      [livenessProbe, readinessProbe].every(({ httpGet }) => httpGet?.port === 'ops');
    if (!isProbed) report('probes', name, 'its probes must ask /health/live and /health/ready on the ops port');
  }
  const selected = (kind: string): boolean =>
    all.some((resource) => {
      const { selector } = (resource.spec ?? {}) as { readonly selector?: Selector };
      return resource.kind === kind && selector?.matchLabels !== undefined && selects(selector, labels);
    });
  if (!selected('PodDisruptionBudget')) report('disruption', name, 'an eviction may take all of its pods at once');
  if (!all.some(({ kind, metadata }) => kind === 'Service' && metadata.name === name))
    report('service', name, 'the others do not find it by its name');

  const drainMs = all.map(({ kind, data }) => (kind === 'ConfigMap' ? Number(data?.DRAIN_TIMEOUT_MS) : NaN));
  const pauseSeconds = Math.max(...pod.containers.map(({ lifecycle }) => lifecycle?.preStop?.sleep?.seconds ?? 0));
  const longestMs = Math.max(...drainMs.filter((value) => !Number.isNaN(value)), 0) + pauseSeconds * 1_000;
  if ((pod.terminationGracePeriodSeconds ?? 30) * 1_000 <= longestMs)
    report('drain', name, `it is killed before the ${longestMs} ms that it may take to stop`);
}
