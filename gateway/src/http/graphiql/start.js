/* global document, fetch, window */
const { React, ReactDOM, GraphiQL } = window;

const welcome = await fetch('/graphiql/welcome.graphql').then((response) => response.text());

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: welcome,
    defaultHeaders: '{}',
    isHeadersEditorEnabled: true,
    // A token must not outlive the tab.
    shouldPersistHeaders: false,
  }),
);
