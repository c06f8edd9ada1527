import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse as parseSdl } from 'graphql';
import { parse } from 'yaml';
import { z } from 'zod';
import { stampOf, type FileStamps } from './file-stamps.ts';

export interface LoadedSupergraph {
  readonly sdl: string;
  /** The files that it was made from, as they were then. */
  readonly stamps: FileStamps;
}

// https://www.apollographql.com/docs/rover/commands/supergraphs#yaml-configuration-file
const roverFile = z.object({
  subgraphs: z.record(
    z.string(),
    z
      .object({
        routing_url: z.url().optional(),
        schema: z.union([z.strictObject({ file: z.string() }), z.strictObject({ subgraph_url: z.url() })]),
      })
      .refine(
        ({ routing_url, schema }) => routing_url !== undefined || 'subgraph_url' in schema,
        'needs a routing_url',
      ),
  ),
});

const INTROSPECTION_MS = 10_000;

/**
 * Reads a composed supergraph, or composes one from a list of subgraphs in Rover's format (`.yaml`), whose schemas are
 * files beside it or what running subgraphs say of themselves.
 * @throws when a part cannot be read, or does not compose
 */
export async function loadSupergraph(file: string): Promise<LoadedSupergraph> {
  const stamps = new Map<string, string>();
  const read = async (path: string): Promise<string> => {
    // Before it is read: a change in between is seen as one.
    stamps.set(path, await stampOf(path));
    return readFile(path, 'utf8');
  };
  const text = await read(file);
  if (!/\.ya?ml$/.test(file)) return { sdl: text, stamps };
  const { subgraphs } = roverFile.parse(parse(text));
  const parts = await Promise.all(
    Object.entries(subgraphs).map(async ([name, { routing_url, schema }]) => {
      const sdl =
        'file' in schema ? await read(resolve(dirname(file), schema.file)) : await introspect(schema.subgraph_url);
      const url = routing_url ?? ('subgraph_url' in schema ? schema.subgraph_url : '');
      return { name, url, typeDefs: parseSdl(sdl) };
    }),
  );
  const { supergraphSdl, errors } = composeServices(parts);
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { sdl: supergraphSdl, stamps };
}

const answer = z.object({ data: z.object({ _service: z.object({ sdl: z.string() }) }) });

/** https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec */
async function introspect(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
    signal: AbortSignal.timeout(INTROSPECTION_MS),
  });
  const parsed = answer.safeParse(await response.json());
  if (!parsed.success) throw new Error(`${url} does not tell its schema`);
  return parsed.data.data._service.sdl;
}
