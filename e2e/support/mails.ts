import { eventually } from '@agora/testkit/eventually';
import type { SystemUnderTest } from './system.ts';

/** The secret of the link to this page in the last mail to somebody; the system has `APP_URL: 'https://shop.example'`. */
export const secretOfLink = ({ mails }: Pick<SystemUnderTest, 'mails'>, email: string, page: string): Promise<string> =>
  eventually(
    () => {
      const texts = mails
        .filter(({ to }) => to.includes(email))
        .map(({ raw }) => raw.replaceAll('=\r\n', '').replaceAll('=3D', '='));
      const links = texts.flatMap((text) => text.split(`https://shop.example/${page}?token=`).slice(1));
      const secret = /^[\w-]{43}/.exec(links.at(-1) ?? '')?.[0];
      if (secret === undefined) throw new Error(`no mail to ${email} leads to ${page}`);
      return secret;
    },
    { timeoutMs: 20_000 },
  );
