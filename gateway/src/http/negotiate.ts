import { GRAPHQL_TYPE, HttpError, JSON_TYPE } from './answer.ts';

// Ahead of JSON where a client takes both alike; a client that takes anything is an old one, and gets JSON.
const OFFERS: readonly { type: string; accepts: readonly string[] }[] = [
  { type: GRAPHQL_TYPE, accepts: [GRAPHQL_TYPE] },
  { type: JSON_TYPE, accepts: [JSON_TYPE, 'application/*', '*/*'] },
];

/**
 * Chooses the media type of an answer from an `Accept` header (RFC 9110, section 12.5.1).
 * @throws 406 when the caller takes neither
 */
export function negotiate(accept = '*/*'): string {
  const qualities = new Map(accept.split(',').map(parseRange));
  let best = { type: '', quality: 0 };
  for (const { type, accepts } of OFFERS) {
    const range = accepts.find((each) => qualities.has(each));
    const quality = range === undefined ? 0 : (qualities.get(range) ?? 0);
    if (quality > best.quality) best = { type, quality };
  }
  if (best.quality === 0) throw new HttpError(406, 'BAD_REQUEST', `Answers are ${GRAPHQL_TYPE} or ${JSON_TYPE}.`);
  return best.type;
}

function parseRange(range: string): [type: string, quality: number] {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [type, quality === undefined ? 1 : Number(quality)];
}
