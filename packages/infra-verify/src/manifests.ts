import { parseAllDocuments } from 'yaml';

/** The parts of Kubernetes resources that the checks read; everything else passes unseen. */
export interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Labels };
  readonly spec?: unknown;
  readonly data?: Readonly<Record<string, string>>;
}

export type Labels = Readonly<Record<string, string>>;

export interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly unknown[];
}

export interface Workload extends Resource {
  readonly kind: 'Deployment' | 'StatefulSet';
  readonly spec: { readonly template: { readonly metadata: { readonly labels: Labels }; readonly spec: PodSpec } };
}

export interface PodSpec {
  readonly automountServiceAccountToken?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly terminationGracePeriodSeconds?: number;
  readonly securityContext?: {
    readonly runAsNonRoot?: boolean;
    readonly runAsUser?: number;
    readonly seccompProfile?: { readonly type?: string };
  };
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Readonly<Record<string, unknown>>[];
}

export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly envFrom?: readonly {
    readonly configMapRef?: { readonly name: string };
    readonly secretRef?: { readonly name: string };
  }[];
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly lifecycle?: { readonly preStop?: { readonly sleep?: { readonly seconds?: number } } };
  readonly resources?: { readonly requests?: Quantities; readonly limits?: Quantities };
  readonly securityContext?: {
    readonly privileged?: boolean;
    readonly allowPrivilegeEscalation?: boolean;
    readonly readOnlyRootFilesystem?: boolean;
    readonly capabilities?: { readonly drop?: readonly string[]; readonly add?: readonly string[] };
  };
}

interface Probe {
  readonly httpGet?: { readonly path?: string; readonly port?: string | number };
}

type Quantities = Readonly<Partial<Record<'cpu' | 'memory', string>>>;

/** What `kustomize build` prints. @throws on YAML that is not well-formed. */
export function parseManifests(text: string): readonly Resource[] {
  return parseAllDocuments(text).flatMap((document): Resource[] => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const resource = document.toJS() as Resource | null;
    return resource === null ? [] : [resource];
  });
}

export const isWorkload = (resource: Resource): resource is Workload =>
  resource.kind === 'Deployment' || resource.kind === 'StatefulSet';

const COMPONENT = 'app.kubernetes.io/component';

/** The name by which pods of a workload are known; that of their Service, too. */
export const podLabels = (workload: Workload): Labels => workload.spec.template.metadata.labels;

/** One of ours, as opposed to a store that a development cluster runs. */
export const isService = (workload: Workload): boolean => podLabels(workload)[COMPONENT] !== 'store';

/** An empty selector selects everything. @throws on expressions, which no policy here needs. */
export function selects(selector: Selector, labels: Labels): boolean {
  if (selector.matchExpressions !== undefined) throw new Error('matchExpressions are not understood: use matchLabels');
  return Object.entries(selector.matchLabels ?? {}).every(([name, value]) => labels[name] === value);
}
