import { collect, type Finding, type Report } from './finding.ts';

/** A tag that says a version, or a digest: the same image tomorrow as today. */
export function isPinned(image: string): boolean {
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return true;
  // Distroless publishes no versions; Debian's release and the non-root variant are all that its tags can say.
  if (/^gcr\.io\/distroless\/[a-z0-9-]+-debian\d+:nonroot$/.test(image)) return true;
  // MinIO's versions are the moments of their release.
  if (/^minio\/minio:RELEASE\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/.test(image)) return true;
  return /:v?\d+\.\d+(\.\d+)?(-[a-z0-9.-]+)?$/.test(image);
}

/** @param nodeVersion the Node that the tests run on; images must run the same. */
export function checkDockerfile(text: string, nodeVersion: string): readonly Finding[] {
  const where = 'Dockerfile';
  return collect((report) => {
    const instructions = parseDockerfile(text);
    checkBases(instructions, nodeVersion, report);

    const final = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
    const user = final.findLast(({ name }) => name === 'USER')?.value;
    if (!/^[1-9]\d*(:[1-9]\d*)?$/.test(user ?? ''))
      report('user', where, 'the final stage needs USER with a number other than 0, which Kubernetes can check');
    if (!final.some(({ name, value }) => name === 'ENTRYPOINT' && value.startsWith('[')))
      report('entrypoint', where, 'ENTRYPOINT in exec form is needed: a shell would swallow SIGTERM');
    for (const setting of ['NODE_ENV=production', 'APOLLO_TELEMETRY_DISABLED=1']) {
      if (!final.some(({ name, value }) => name === 'ENV' && value.includes(setting)))
        report('environment', where, `ENV ${setting} is missing`);
    }
    if (final.some(({ name }) => name === 'RUN'))
      report('no shell', where, 'the final stage has no shell to RUN anything');

    const installs = instructions.filter(({ name, value }) => name === 'RUN' && /\bnpm (ci|i|install)\b/.test(value));
    if (!installs.every(({ value }) => /\bnpm ci\b.*--omit=dev.*--ignore-scripts/.test(value)))
      report('install', where, 'packages come from `npm ci --omit=dev --ignore-scripts` only');
  });
}

interface Instruction {
  readonly name: string;
  readonly value: string;
}

function parseDockerfile(text: string): readonly Instruction[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => ({ name: line.split(' ', 1)[0] ?? '', value: line.slice(line.indexOf(' ') + 1) }));
}

function checkBases(instructions: readonly Instruction[], nodeVersion: string, report: Report): void {
  const defaults = new Map(
    instructions
      .filter(({ name }) => name === 'ARG')
      .map(({ value }) => {
        const [variable = '', byDefault = ''] = value.split('=', 2);
        return [variable, byDefault] as const;
      }),
  );
  for (const { value } of instructions.filter(({ name }) => name === 'FROM')) {
    const [given = ''] = value.split(' ');
    const image = given.replace(/^\$\{(\w+)\}$/, (_, name: string) => defaults.get(name) ?? '');
    if (!isPinned(image)) report('pinned base', 'Dockerfile', `${image} may be another image tomorrow`);
    if (image.startsWith('node:') && !image.startsWith(`node:${nodeVersion}-`))
      report('node version', 'Dockerfile', `${image} is not the ${nodeVersion} that package.json names`);
  }
}

/** The workspaces that docker-bake.hcl makes images of. @throws when it has no matrix of workspaces. */
export function bakedWorkspaces(text: string): readonly string[] {
  const matrix = /workspace\s*=\s*\[([^\]]*)\]/.exec(text)?.[1];
  if (matrix === undefined) throw new Error('docker-bake.hcl has no matrix of workspaces');
  return [...matrix.matchAll(/"([^"]+)"/g)].map(([, workspace]) => workspace ?? '');
}
