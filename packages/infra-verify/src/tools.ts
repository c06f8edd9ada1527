import { spawnSync } from 'node:child_process';

export type Outcome =
  { readonly isThere: false } | { readonly isThere: true; readonly ok: boolean; readonly output: string };

/** Runs a program to its end; what it prints on stderr counts only when it fails. */
export function runTool(command: string, parameters: readonly string[], cwd: string): Outcome {
  const { error, status, stdout, stderr } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  });
  if (error !== undefined) return { isThere: false };
  return { isThere: true, ok: status === 0, output: status === 0 ? stdout : stderr };
}

const KUSTOMIZE_MODULE = 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.1';

/** Each of these builds a kustomization; the first that works on this machine is taken. */
const KUSTOMIZE = [
  { probe: ['kustomize', 'version'], build: ['kustomize', 'build'] },
  { probe: ['kubectl', 'kustomize', '--help'], build: ['kubectl', 'kustomize'] },
  { probe: ['go', 'run', KUSTOMIZE_MODULE, 'version'], build: ['go', 'run', KUSTOMIZE_MODULE, 'build'] },
] as const;

/** The command that builds a kustomization, without the folder; undefined where there is none. */
export function findKustomize(cwd: string): readonly [string, ...string[]] | undefined {
  return KUSTOMIZE.find(({ probe: [command, ...parameters] }) => {
    const outcome = runTool(command, parameters, cwd);
    return outcome.isThere && outcome.ok;
  })?.build;
}

/** Whether `docker compose` is there; its checks need no engine. */
export function hasDockerCompose(cwd: string): boolean {
  const outcome = runTool('docker', ['compose', 'version'], cwd);
  return outcome.isThere && outcome.ok;
}
