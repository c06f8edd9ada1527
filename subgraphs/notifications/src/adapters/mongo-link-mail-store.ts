import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { LinkMail } from '../domain/link-mail.ts';
import type { LinkMailStore } from '../ports/link-mail-store.ts';

const PENDING = { 'state.status': 'PENDING' } as const;

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoLinkMailStore(mongo: Mongo): Promise<LinkMailStore> {
  const mails = await mongo.documents<LinkMail>({
    collection: 'link_mails',
    indexes: [
      { key: { 'state.nextAttemptAt': 1 }, partialFilterExpression: PENDING },
      { key: { 'state.expiresAt': 1 }, partialFilterExpression: PENDING },
    ],
  });
  const pending = async (time: 'state.nextAttemptAt' | 'state.expiresAt', now: Date, limit: number) => {
    const found = await mails.first({ ...PENDING, [time]: { $lte: now } }, time, limit);
    return found.flatMap(({ id, version, state }) =>
      state.status === 'PENDING' ? [{ id, version, mail: state }] : [],
    );
  };
  return {
    async add(id, mail) {
      await mails.insert(id, mail, { events: [] });
    },
    async save({ id, version, mail }) {
      return (await mails.update(id, version, mail, { events: [] })) === 'updated' ? 'saved' : 'conflict';
    },
    due: (now, limit) => pending('state.nextAttemptAt', now, limit),
    expired: (now, limit) => pending('state.expiresAt', now, limit),
  };
}
