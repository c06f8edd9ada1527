import type { Clock } from '@agora/subgraph-kit/clock';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { nextRotation, publishedKeys, signingKey, type TokenKey } from '../domain/token-key.ts';
import type { Cipher } from './cipher.ts';
import { generatePrivateJwk, importSigningKey, privateJwk, publicPart } from './signing-keys.ts';
import type { PublicJwk, SigningKey, SigningKeys } from './signing-keys.ts';

interface StoredKey extends TokenKey {
  readonly signing: SigningKey;
  readonly published: PublicJwk;
}

interface KeyRow {
  kid: string;
  private_jwk: string;
  signs_from: Date;
  published_until: Date | null;
}

const KEPT_MS = 60_000;

/**
 * Keys that replicas share and that rotate by themselves.
 * @param cipher for the private parts; without one whoever reads the database can sign.
 */
export async function createPostgresSigningKeys(
  postgres: Postgres,
  clock: Clock,
  cipher: Cipher | undefined,
): Promise<SigningKeys> {
  let known: { readonly keys: Promise<readonly StoredKey[]>; readonly until: number } | undefined;

  const load = async (): Promise<readonly StoredKey[]> =>
    Promise.all((await postgres.query<KeyRow>('select * from token_key')).map((row) => toStoredKey(row, cipher)));
  const keys = (): Promise<readonly StoredKey[]> => {
    const now = clock.now().getTime();
    if (known === undefined || known.until <= now) known = { keys: load(), until: now + KEPT_MS };
    // What failed is tried again at the next request.
    known.keys.catch(() => (known = undefined));
    return known.keys;
  };
  const rotate = async (): Promise<void> => {
    const jwk = await generatePrivateJwk();
    const { kid } = await publicPart(jwk);
    const text = JSON.stringify(jwk);
    await postgres.transaction(async (sql) => {
      // Replicas that start together make one first key.
      await sql.query('lock table token_key in share row exclusive mode');
      const now = clock.now();
      await sql.query('delete from token_key where published_until <= $1', [now]);
      const rows = await sql.query<KeyRow>('select * from token_key');
      const rotation = nextRotation(rows.map(toTokenKey), now);
      if (rotation === undefined) return;
      await sql.query('update token_key set published_until = $1 where published_until is null', [
        rotation.othersPublishedUntil,
      ]);
      await sql.query('insert into token_key (kid, private_jwk, signs_from) values ($1, $2, $3)', [
        kid,
        cipher === undefined ? text : cipher.encrypt(text),
        rotation.signsFrom,
      ]);
    });
    known = undefined;
  };

  await rotate();
  return {
    async current() {
      const key = signingKey(await keys(), clock.now());
      if (key === undefined) throw new Error('there is no key that signs now');
      return key.signing;
    },
    jwks: async () => ({ keys: publishedKeys(await keys(), clock.now()).map(({ published }) => published) }),
    rotate,
  };
}

const toTokenKey = ({ kid, signs_from: signsFrom, published_until: publishedUntil }: KeyRow): TokenKey => ({
  kid,
  signsFrom,
  ...(publishedUntil !== null && { publishedUntil }),
});

async function toStoredKey(row: KeyRow, cipher: Cipher | undefined): Promise<StoredKey> {
  // Those that were made before a secret was configured are still as they were.
  const isPlain = row.private_jwk.startsWith('{');
  const text = isPlain || cipher === undefined ? row.private_jwk : cipher.decrypt(row.private_jwk);
  const jwk = privateJwk.parse(JSON.parse(text));
  return { ...toTokenKey(row), signing: await importSigningKey(jwk), published: await publicPart(jwk) };
}
