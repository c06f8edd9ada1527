/* global document, fetch, location, window */
const { React, ReactDOM, GraphiQL, graphqlWs } = window;
const { createElement, useEffect, useState } = React;

const welcome = await fetch('/graphiql/welcome.graphql').then((response) => response.text());

// What was run last, and the panel that shows how.
let last;
let show = () => undefined;

// Of what was run last: a stream has no headers, and says who asks when it is opened.
let headers = {};

const send = GraphiQL.createFetcher({
  url: '/graphql',
  wsClient: graphqlWs.createClient({
    url: `${location.protocol.replace('http', 'ws')}//${location.host}/graphql`,
    connectionParams: () => headers,
  }),
});
const fetcher = (parameters, options) => {
  headers = options?.headers ?? {};
  if (!/^\s*subscription\b/m.test(parameters.query) && parameters.operationName !== 'IntrospectionQuery') {
    last = parameters;
    show(parameters);
  }
  return send(parameters, options);
};

async function planOf(parameters) {
  const response = await fetch('/plan', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const { plan, errors } = await response.json();
  return plan ?? errors.map(({ message }) => message).join('\n');
}

function QueryPlan() {
  const [parameters, setParameters] = useState(last);
  const [plan, setPlan] = useState('Run a query to see how it is executed.');
  useEffect(() => {
    show = setParameters;
    return () => {
      show = () => undefined;
    };
  }, []);
  useEffect(() => {
    let isCurrent = true;
    if (parameters !== undefined) {
      planOf(parameters).then(
        (text) => isCurrent && setPlan(text),
        (error) => isCurrent && setPlan(String(error)),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [parameters]);
  return createElement(
    'div',
    { className: 'query-plan' },
    createElement('div', { className: 'graphiql-doc-explorer-title' }, 'Query plan'),
    createElement('pre', null, plan),
  );
}

const queryPlan = {
  title: 'Query plan',
  icon: () =>
    createElement(
      'svg',
      { viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
      createElement('path', { d: 'M8 2v4M8 6H3v4M8 6h5v4M1 10h4v4H1zM11 10h4v4h-4z' }),
    ),
  content: QueryPlan,
};

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher,
    plugins: [queryPlan],
    defaultQuery: welcome,
    defaultHeaders: '{}',
    isHeadersEditorEnabled: true,
    // A token must not outlive the tab.
    shouldPersistHeaders: false,
  }),
);
