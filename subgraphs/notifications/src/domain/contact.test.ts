import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { withRegistration } from './contact.ts';
import { languageOf } from './content.ts';

const userId = predictableId('usr', 1);
const registration = { email: 'ada@example.org', name: 'Ada' };

describe('how somebody is reached', () => {
  it('is what the sign-up says, unless something newer was heard of before', () => {
    expect(withRegistration({ userId, locale: 'de' }, registration)).toEqual({ userId, locale: 'de', ...registration });
    const renamed = { userId, email: 'new@example.org', name: 'Ada Lovelace' };
    expect(withRegistration(renamed, registration)).toEqual(renamed);
  });

  it.each([
    [undefined, 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-CH', 'de'],
    ['DE-at', 'de'],
    ['fr-CH', 'en'],
    ['den', 'en'],
  ])('is in a language that there is: of %s in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
