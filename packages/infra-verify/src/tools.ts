import { spawnSync } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  /** What it printed: its result, or what went wrong. */
  readonly output: string;
}

/** Programs that may not be on this machine; what needs an absent one is skipped. */
export interface Tools {
  /** Prints the manifests of a kustomization. */
  readonly kustomize?: (folder: string) => Outcome;
  /** Docker's own reading of a compose file; needs no engine. */
  readonly composeConfig?: (file: string, environmentFile: string) => Outcome;
  /** Prometheus' own reading of rules and of their tests. */
  readonly promtool?: (parameters: readonly string[]) => Outcome;
}

const KUSTOMIZE_MODULE = 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.1';

/** Each of these builds a kustomization; the first that works is taken. */
const KUSTOMIZE = [
  { probe: ['kustomize', 'version'], build: ['kustomize', 'build'] },
  { probe: ['kubectl', 'kustomize', '--help'], build: ['kubectl', 'kustomize'] },
  { probe: ['go', 'run', KUSTOMIZE_MODULE, 'version'], build: ['go', 'run', KUSTOMIZE_MODULE, 'build'] },
];

export function findTools(): Tools {
  const builder = KUSTOMIZE.find(({ probe }) => run(probe).ok)?.build;
  const hasCompose = run(['docker', 'compose', 'version']).ok;
  const hasPromtool = run(['promtool', '--version']).ok;
  return {
    ...(builder && { kustomize: (folder) => run([...builder, folder]) }),
    ...(hasPromtool && { promtool: (parameters) => run(['promtool', ...parameters]) }),
    ...(hasCompose && {
      composeConfig: (file, environmentFile) =>
        run([
          'docker',
          'compose',
          '--file',
          file,
          '--env-file',
          environmentFile,
          '--profile',
          'core',
          'config',
          '--quiet',
        ]),
    }),
  };
}

function run([command = '', ...parameters]: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 64 * 1_048_576 });
  return { ok: status === 0, output: status === 0 ? stdout : stderr };
}
