import { toId, type Id, type IdSource } from '@agora/subgraph-kit/ids';

/** Ids in the form of real ones that count up from 1, each kind by itself, so that a test can name them beforehand. */
export function createPredictableIds(): IdSource {
  const last = new Map<string, number>();
  return (prefix) => {
    const number = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, number);
    return predictableId(prefix, number);
  };
}

/** The id that `createPredictableIds` gives the `number`th thing of its kind. */
export function predictableId<Prefix extends string>(prefix: Prefix, number: number): Id<Prefix> {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64BE(BigInt(number), 8);
  return toId(prefix, bytes);
}
