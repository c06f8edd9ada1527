import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, isErrorCode, type ErrorCode } from '../errors.ts';
import { currentTraceId } from './trace-id.ts';

// Apollo's names for what has another name here.
const APOLLO_CODES: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_FOUND',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
};

/**
 * What a caller learns of an error: message, place, a code of the closed list, the trace id. An error that was not
 * made for callers becomes `INTERNAL`; `onUnexpected` gets the original.
 */
export function createErrorFormatter(
  onUnexpected: (error: unknown, traceId: string) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const traceId = currentTraceId();
    // graphql-js and Apollo wrap what resolvers and plugins throw.
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (original instanceof AppError) {
      const { message, code, details } = original;
      return { message, ...place, extensions: { ...details, code, traceId } };
    }
    const code = codeOf(formatted);
    if (code === 'INTERNAL') {
      onUnexpected(original, traceId);
      return { message: 'Something failed on our side.', ...place, extensions: { code, traceId } };
    }
    return { message: withoutSuggestion(formatted.message), ...place, extensions: { code, traceId } };
  };
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const given = String(extensions?.code);
  const code = APOLLO_CODES[given] ?? given;
  return isErrorCode(code) ? code : 'INTERNAL';
}

// graphql-js helps typos with names from the schema, which a stranger would collect.
const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .*$/s, '');
