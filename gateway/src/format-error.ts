import { createErrorFormatter } from '@agora/subgraph-kit/graphql/format-error';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

type Extensions = Readonly<Record<string, unknown>>;

/** The kit's formatter, for errors that come from Apollo's gateway. */
export function gatewayErrorFormatter(log: Logger): (error: GraphQLError) => GraphQLFormattedError {
  const format = createErrorFormatter((error, traceId) => {
    log.error({ err: error, traceId }, 'request failed');
  });
  return (error) => {
    const formatted = error.toJSON();
    const { extensions = {} } = formatted;
    const answered = format(formatted, error);
    return answered.extensions?.code === extensions.code
      ? { ...answered, extensions: { ...detailsOf(extensions), ...answered.extensions } }
      : answered;
  };
}

// A subgraph's details (`retryAfterSeconds`, `argument`) go on; Apollo adds `serviceName`, which does not.
function detailsOf({ serviceName, ...details }: Extensions): Extensions {
  return typeof serviceName === 'string' ? details : {};
}
