/**
 * Fetches JSON from this server. This is the one place where a response is typed without a check: the tests of the API
 * guarantee its shape, and a check in the browser would cost every reader the codecs.
 *
 * @throws for a status that is not 2xx
 */
export async function fetchJson<Body>(address: string): Promise<Body> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`request failed with ${response.status}: ${address}`);
  const body: Body = await response.json();
  return body;
}
