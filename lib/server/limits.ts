/** How much of each resource the clients of this server can take, all of them together. Each has its reason. */
export const limits = {
  requests: {
    /** Requests that are begun at once. What waits goes by turns of clients, so each waits for one of the others at most. */
    atOnce: 1,
    /** Requests that may wait for their turn; a connection can send many without waiting for answers. */
    waiting: 4000,
    /** Longest turn in ms, after which the next one begins while the first is still worked for. */
    ms: 50,
  },
  drawings: {
    /**
     * Bytes of the drawings of addresses with a query, some 900. Those without a query are kept besides, as many as
     * charts, languages and widths, some 4 MB for a story.
     */
    bytes: 32_000_000,
    /** Tasks that may wait: at some 5 ms each, what can be done while a reader waits. */
    waiting: 1000,
    /** Longest wait of a task in ms: readers do not wait longer for a response. */
    ms: 5000,
  },
  pictures: {
    /** Bytes of finished PNG files, some 200 of 150 KB. */
    bytes: 32_000_000,
    /**
     * Pixels of a PNG, 4,096 × 3,072. An A4 page at the 300 dpi of print has 3,508 × 2,480; what is printed larger is
     * printed from the SVG. Rendering takes 10 bytes for each.
     */
    pixels: 12_582_912,
    /** PNG files that are rendered at once, each in a thread of its own, which takes up to 130 MB. */
    atOnce: 2,
    /** PNG files that may wait: at half a second each, what can be done while a reader waits. */
    waiting: 20,
    /** Longest wait of a PNG file in ms. */
    ms: 10_000,
  },
  pages: {
    /** Bytes of pages without a query as they are sent, some 200 of 60 KB in two codings. */
    bytes: 24_000_000,
    /** Pages that are rendered at once. Each blocks the process for up to 100 ms; more at once would only delay all. */
    atOnce: 1,
    /** Pages with a query that may wait: what can be rendered while a reader waits. */
    waiting: 100,
    /** Longest wait of a page with a query in ms. */
    ms: 5000,
    /** Longest turn of a page in ms, after which the next one begins although this one still waits for a drawing or its client. */
    turnMs: 250,
    /** Ms until a refused page is answered: 200 connections that ask again at once get 400 refusals in a second. */
    refusalMs: 500,
  },
  connections: {
    /**
     * Open connections; an idle one takes some 10 KB. Beyond that, idle ones are closed to make room, those of the
     * client with the most first.
     */
    open: 2000,
    /** Files, sockets to other programs and the like that the process opens besides, out of what it may open. */
    otherFiles: 200,
    /**
     * Requests that a client may send ahead on a connection without waiting for the answers; beyond that it is closed.
     * Browsers and proxies send none, and one packet holds a thousand, which are all begun before anyone else's.
     */
    ahead: 100,
    /** Longest time in ms for the head of a request: mobile networks need one or two seconds. */
    headMs: 15_000,
    /** Longest time in ms for a whole request: nothing here takes a body. */
    requestMs: 30_000,
  },
  answers: {
    /** Bytes up to which rows are sent in one piece, with their length; more are streamed. */
    wholeBytes: 1_000_000,
    /** Bytes of compressed files of the build, which are some 40 of 30 KB in two codings. */
    compressedBytes: 8_000_000,
  },
} as const;
