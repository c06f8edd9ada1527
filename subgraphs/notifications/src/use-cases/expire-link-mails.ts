import type { Dependencies } from './dependencies.ts';

const BATCH = 100;

/** Empties mails whose links are good for nothing any more, also where nobody sends any: a link is a secret. */
export async function expireLinkMails({ linkMails, clock }: Pick<Dependencies, 'linkMails' | 'clock'>): Promise<void> {
  for (;;) {
    const expired = await linkMails.expired(clock.now(), BATCH);
    for (const { id, version } of expired) {
      // In conflict, whoever sends them has seen that, too.
      await linkMails.save({ id, version, mail: { status: 'EXPIRED' } });
    }
    if (expired.length < BATCH) return;
  }
}
