import { createErrorFormatter } from '@agora/subgraph-kit/graphql/format-error';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GraphQLFormattedError } from 'graphql';

type Extensions = Readonly<Record<string, unknown>>;

/** The kit's formatter, for errors that come from Apollo's gateway. */
export function gatewayErrorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const format = createErrorFormatter((error, traceId) => {
    log.error({ err: error, traceId }, 'request failed');
  });
  return (formatted, error) => {
    const { extensions = {} } = formatted;
    if (extensions.validationErrorCode === 'INTROSPECTION_DISABLED')
      return format(introspectionDisabled(formatted), error);
    const answered = format(formatted, error);
    return answered.extensions?.code === extensions.code
      ? { ...answered, extensions: { ...detailsOf(extensions), ...answered.extensions } }
      : answered;
  };
}

// Apollo's message tells how to switch it on.
const introspectionDisabled = ({ locations }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: 'Introspection is not served here.',
  ...(locations && { locations }),
  extensions: { code: 'INTROSPECTION_DISABLED' },
});

// A subgraph's details (`retryAfterSeconds`, `argument`) go on; Apollo adds `serviceName`, which does not.
function detailsOf({ serviceName, ...details }: Extensions): Extensions {
  return typeof serviceName === 'string' ? details : {};
}
