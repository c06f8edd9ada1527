// Loaded with `node --import`, before anything else: pg, http and graphql are patched while they load.
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { BatchSpanProcessor, NoopSpanProcessor } from '@opentelemetry/sdk-trace';
import { register } from 'import-in-the-middle/register-hooks.mjs';

// CommonJS packages (pg, graphql) are patched without this hook; Node's own http, imported by ES modules, is not.
// `include` keeps every other module, ours among them, out of the hook.
register({ include: ['graphql', 'http', 'https', 'node:http', 'node:https', 'pg', 'pg-pool'] });

// Without a collector spans are made but sent nowhere: logs and error answers still carry their trace ids.
new NodeSDK({
  spanProcessors:
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
      ? [new NoopSpanProcessor()]
      : [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  metricReaders: [],
  logRecordProcessors: [],
  instrumentations: [
    new HttpInstrumentation(),
    new GraphQLInstrumentation({ ignoreTrivialResolveSpans: true }),
    new PgInstrumentation({ requireParentSpan: true }),
  ],
}).start();
