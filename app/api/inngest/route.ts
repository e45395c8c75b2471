// Loaded with the first call, not with the route: a build must neither read the configuration nor make secrets.
async function answer(request: Request): Promise<Response> {
  const { backgroundEndpoint } = await import("#inngest/serve.ts");
  return backgroundEndpoint(request);
}

/** The Inngest endpoint; every call must be signed. */
export { answer as GET, answer as POST, answer as PUT };
