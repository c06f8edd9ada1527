import type { Attack } from '../attack.ts';
import { untried } from '../attack.ts';
import { guessLinks, imitateAddresses, tryPasswords } from '../programs/accounts.ts';
import { floodHashes, guessPassword, stuffCredentials } from '../programs/attempts.ts';
import {
  fixate,
  raceRefreshToken,
  refreshAfterTheEnd,
  replayRefreshToken,
  useLostRights,
} from '../programs/sessions.ts';
import { forgedTokens } from '../programs/token-vectors.ts';

export const tokensAndLogin: readonly Attack[] = [
  ...forgedTokens,
  { id: 'J08', title: 'rights that were taken away', expected: 'gone within 5 s', run: useLostRights },
  untried('J08', 'a key that has been rotated away', 'takes longer than a run: auth/test has it'),
  { id: 'J09', title: 'a refresh token that was used', expected: 'the session ends', run: replayRefreshToken },
  { id: 'J09', title: 'a refresh token, 20 times at once', expected: 'the session ends', run: raceRefreshToken },
  { id: 'J09', title: 'a refresh token after its end, and guesses', expected: 'not good', run: refreshAfterTheEnd },
  {
    id: 'J10',
    title: 'a session and a cart that somebody else knows',
    expected: 'new ones at the sign-in',
    run: fixate,
  },
  {
    id: 'J11',
    title: 'many passwords for one account',
    expected: 'limited, its session goes on',
    isLast: true,
    run: guessPassword,
  },
  // After it nobody signs in from here for a while.
  { id: 'J11', title: 'one client and 1,000 accounts', expected: 'limited', isLast: true, run: stuffCredentials },
  untried('J11', 'a thousand clients and one account', 'all requests of a run come from one address: auth/test has it'),
  { id: 'J12', title: 'passwords', expected: 'bounded, of one form, common ones refused', run: tryPasswords },
  {
    id: 'J13',
    title: 'addresses that look like another',
    expected: 'refused or another account',
    run: imitateAddresses,
  },
  { id: 'J14', title: 'links of mails, guessed', expected: 'InvalidLinkError', run: guessLinks },
  untried(
    'J14',
    'a host in the header that gets into mails',
    'mails are not read here: auth makes links of APP_URL alone',
  ),
  {
    id: 'J15',
    title: '500 sign-ins at once',
    expected: 'bounded, others hardly wait',
    isLast: true,
    run: floodHashes(500),
  },
];
