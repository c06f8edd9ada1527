import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { IssuerConfig } from '../config/issuer-config.ts';

const MAX_ITEMS = 256;
const texts = z.array(z.string()).max(MAX_ITEMS);

/**
 * Reads a viewer from the claims of an issuer's tokens. Which claims say what, and what else subgraphs learn, is the
 * configuration's: nothing here knows what the passed claims mean.
 * @throws ZodError when a claim is missing or has another form
 */
export function viewerReader({
  subject,
  guest,
  roles,
  scopes,
  session,
  pass,
}: IssuerConfig['claims']): (payload: JWTPayload) => Viewer {
  const standard = z.object({
    // One audience: a token for us and someone else could be replayed by that someone.
    aud: z.string(),
    // With its fraction: a revocation is told to the millisecond.
    iat: z.number(),
    exp: z.int(),
    sub: z.string().min(1).max(256),
  });
  const listIn = (payload: JWTPayload, claim: string | undefined): readonly string[] =>
    claim === undefined ? [] : texts.parse(payload[claim]);
  return (payload) => {
    const { sub } = standard.parse(payload);
    const passed = Object.entries(pass).map(([name, { claim, items }]) => [
      name,
      texts.refine((values) => values.every((value) => items.test(value))).parse(payload[claim]),
    ]);
    return {
      ...GUEST,
      ...(guest?.test(sub) === true ? { guestId: sub } : { subject: z.string().regex(subject).parse(sub) }),
      roles: listIn(payload, roles),
      scopes: listIn(payload, scopes),
      ...(session !== undefined && { sessionId: z.string().min(1).max(64).parse(payload[session]) }),
      ...Object.fromEntries(passed),
    } as Viewer;
  };
}
