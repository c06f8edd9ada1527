import { assertNever } from '@agora/subgraph-kit/assert-never';
import { conflictError, type Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { PreferencesDecision } from '../domain/preferences.ts';
import type { InvalidQuietHoursError, NotFailedError, NotOptionalError } from '../generated/schema.ts';

export function preferencesError(refusal: Exclude<PreferencesDecision, { kind: 'changed' }>) {
  switch (refusal.kind) {
    case 'conflict':
      return conflictError('What is preferred', refusal.currentVersion);
    case 'notOptional':
      return notOptionalError(refusal);
    case 'invalidTime':
      return quietHoursError('A time of the day is from 00:00 to 23:59.', refusal.field);
    case 'neverOrAlways':
      return quietHoursError('Quiet hours begin and end at different times.', 'to');
    case 'unknownTimeZone':
      return quietHoursError('A time zone is one of the IANA database, for example Europe/Berlin.', 'timeZone');
    default:
      return assertNever(refusal);
  }
}

const notOptionalError = ({
  topic,
  channel,
}: Pick<NotOptionalError, 'topic' | 'channel'>): Typed<NotOptionalError> => ({
  __typename: 'NotOptionalError',
  message: 'What concerns the account always comes as a mail.',
  path: ['input', 'choices'],
  topic,
  channel,
});

const quietHoursError = (message: string, field: string): Typed<InvalidQuietHoursError> => ({
  __typename: 'InvalidQuietHoursError',
  message,
  path: ['input', 'quietHours', field],
});

export const notFailedError = (): Typed<NotFailedError> => ({
  __typename: 'NotFailedError',
  message: 'It was sent, or is still to be sent.',
  path: ['input', 'id'],
});
