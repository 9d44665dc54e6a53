/** The pages beside the stories, by the part of their address behind the language; no story is called so. */
export const sitePages: readonly string[] = ["embed-check"];

/** The pages beside the datasets, by the last part of their address; no dataset is called so. */
export const dataPages: readonly string[] = ["api"];
