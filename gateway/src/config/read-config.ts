import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError, type Environment } from '@agora/subgraph-kit/config';
import { parse } from 'yaml';
import { gatewayConfig, type GatewayConfig } from './config.ts';
import { substitute } from './substitute.ts';

/** What the command line says in place of the file. */
export interface Overrides {
  readonly supergraph?: string | undefined;
  readonly port?: string | undefined;
  readonly opsPort?: string | undefined;
}

/**
 * Reads a `gateway.yaml`. Its paths are relative to it.
 * @param file none for the defaults: then the overrides must name a supergraph.
 * @throws ConfigError that lists everything that is wrong at once, without values.
 */
export function readGatewayConfig(
  file: string | undefined,
  environment: Environment,
  overrides: Overrides = {},
): GatewayConfig {
  const config = parseGatewayConfig(file === undefined ? '' : read(file), environment, overrides);
  const folder = overrides.supergraph === undefined && file !== undefined ? dirname(file) : '.';
  const persisted = config.persistedOperations;
  const folderOfFile = file === undefined ? '.' : dirname(file);
  return {
    ...config,
    supergraph: resolve(folder, config.supergraph),
    ...(persisted?.folder !== undefined && {
      persistedOperations: { ...persisted, folder: resolve(folderOfFile, persisted.folder) },
    }),
  };
}

/** As `readGatewayConfig`, of the text of a file; paths stay as they are written. */
export function parseGatewayConfig(text: string, environment: Environment, overrides: Overrides = {}): GatewayConfig {
  const { value, missing } = substitute(parsed(text) ?? {}, environment);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unusable(['  it is not a list of sections']);
  const { supergraph, port, opsPort } = overrides;
  const result = gatewayConfig.safeParse({
    ...value,
    ...(supergraph !== undefined && { supergraph }),
    ...((port ?? opsPort) !== undefined && {
      server: {
        ...('server' in value && (value.server as object)),
        ...(port !== undefined && { port }),
        ...(opsPort !== undefined && { opsPort }),
      },
    }),
  });
  const problems = [
    ...missing.map((name) => `  the variable ${name} is not set`),
    ...(result.error?.issues ?? []).map(({ path, message }) => `  ${path.join('.')}: ${message}`),
  ];
  if (!result.success || problems.length > 0) throw unusable(problems);
  return result.data;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw unusable([`  ${file} cannot be read`]);
  }
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw unusable(['  it is not YAML']);
  }
}

const unusable = (problems: readonly string[]): ConfigError =>
  new ConfigError(`The gateway's configuration is not usable:\n${problems.join('\n')}`);
