import { describe, expect, it } from '@jest/globals';
import { bakedWorkspaces, checkDockerfile, isPinned } from './check-image.ts';

const DOCKERFILE = `
FROM node:24.21.0-bookworm-slim AS build
RUN --mount=type=cache,target=/root/.npm \\
    npm ci --omit=dev --ignore-scripts
ARG BASE=gcr.io/distroless/cc-debian12:nonroot
FROM \${BASE}
ENV NODE_ENV=production \\
    APOLLO_TELEMETRY_DISABLED=1
USER 65532:65532
ENTRYPOINT ["node", "main.ts"]
`;

const rulesBrokenBy = (dockerfile: string): readonly string[] =>
  checkDockerfile(dockerfile, '24.21.0').map(({ rule }) => rule);

describe('the Dockerfile', () => {
  it('may be as it is', () => {
    expect(rulesBrokenBy(DOCKERFILE)).toEqual([]);
  });

  it.each([
    ['root', 'USER 65532:65532', 'USER 0', 'user'],
    ['a user by name', 'USER 65532:65532', 'USER nonroot', 'user'],
    ['no user', 'USER 65532:65532\n', '', 'user'],
    ['a build on latest', 'node:24.21.0-bookworm-slim', 'node:latest', 'pinned base'],
    ['a floating base', 'cc-debian12:nonroot', 'cc-debian12', 'pinned base'],
    ['another Node', 'node:24.21.0', 'node:24.1.0', 'node version'],
    ['a shell as entry', 'ENTRYPOINT ["node", "main.ts"]', 'ENTRYPOINT node main.ts', 'entrypoint'],
    ['development packages', ' --omit=dev', '', 'install'],
    ['install scripts', ' --ignore-scripts', '', 'install'],
    ['versions outside the lockfile', 'npm ci', 'npm install', 'install'],
    ['telemetry', 'APOLLO_TELEMETRY_DISABLED=1', 'X=1', 'environment'],
    ['a shell in the final stage', 'USER 65532:65532', 'RUN ls\nUSER 65532:65532', 'no shell'],
  ])('may not have %s', (_, good, bad, rule) => {
    expect(rulesBrokenBy(DOCKERFILE.replace(good, bad))).toContain(rule);
  });
});

describe('an image', () => {
  it.each([
    'minio/minio:RELEASE.2025-09-07T16-13-09Z',
    'postgres:17.6-bookworm',
    'axllent/mailpit:v1.27.10',
    `redis@sha256:${'0'.repeat(64)}`,
  ])('is pinned: %s', (image) => {
    expect(isPinned(image)).toBe(true);
  });

  it.each([
    'minio/minio:latest',
    'minio/minio:RELEASE',
    'postgres',
    'postgres:latest',
    'node:24',
    'agora/orders:dev',
    'registry:5000/x',
  ])('is not pinned: %s', (image) => {
    expect(isPinned(image)).toBe(false);
  });
});

describe('the bake file', () => {
  it('names the workspaces of its matrix', () => {
    expect(bakedWorkspaces('matrix = {\n workspace = [\n "gateway",\n "subgraphs/auth",\n ]\n}')).toEqual([
      'gateway',
      'subgraphs/auth',
    ]);
  });

  it('must have a matrix', () => {
    expect(() => bakedWorkspaces('target "gateway" {}')).toThrow('no matrix');
  });
});
