/** The public origin of this server, for absolute links: COUNTERPOINT_ORIGIN, else localhost. */
export function origin(): URL {
  return new URL(process.env.COUNTERPOINT_ORIGIN || `http://localhost:${process.env.PORT || 3000}`);
}
