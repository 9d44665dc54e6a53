/** Up to how many rows all are in the document; of more, those near the window. */
export const maxRows = 500;

/** How many of more rows a page has that is read without a script. */
export const partSize = 100;

/** Up to how many rows of a dataset are filtered in the browser; of more, the server selects. */
export const maxInBrowser = 10_000;
