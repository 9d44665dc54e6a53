/**
 * Fetches JSON of this server. The one place where an answer gets its type unchecked: its form is held by the tests
 * of the API, and checking it again in the browser would cost every reader the codecs.
 * Throws with the status where the answer is not a success.
 */
export async function fetchJson<Body>(address: string): Promise<Body> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`answer without success: ${response.status} ${address}`);
  const body: Body = await response.json();
  return body;
}
