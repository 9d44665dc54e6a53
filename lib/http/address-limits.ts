/** How much an address may hold. Each has its reason. */
export const addressLimits = {
  /** Characters of a whole address: what proxies accept in a request line by default. */
  characters: 8000,
  /** Parameters: several times what all filters of a page set together. */
  parameters: 100,
  /** Characters of a page's or an embed's query, which each of some 240 links on a page repeats. */
  pageQuery: 1000,
  /** Characters of a `Link` header and of a `Location`: proxies read the whole head of a response into 4 KB. */
  header: 2000,
} as const;
