/** The public address of this server, for links that must be absolute: COUNTERPOINT_ORIGIN, else this machine. */
export function origin(): URL {
  return new URL(process.env.COUNTERPOINT_ORIGIN || `http://localhost:${process.env.PORT || 3000}`);
}
