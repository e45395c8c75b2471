import { noSuchEndpoint } from "#lib/http/no-such-endpoint.ts";

/** Every path that no endpoint has: a problem, where Next would answer with a page. */
export {
  noSuchEndpoint as DELETE,
  noSuchEndpoint as GET,
  noSuchEndpoint as HEAD,
  noSuchEndpoint as OPTIONS,
  noSuchEndpoint as PATCH,
  noSuchEndpoint as POST,
  noSuchEndpoint as PUT,
};
