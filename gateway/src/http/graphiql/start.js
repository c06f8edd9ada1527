/* global document, window */
const { React, ReactDOM, GraphiQL } = window;

const welcome = `# The whole graph, as one API. Press Ctrl-Space for what may stand at the cursor.
#
# To be someone, sign in with a mutation and put the access token under "Headers":
#   { "authorization": "Bearer <access token>" }

{
  __typename
}
`;

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
