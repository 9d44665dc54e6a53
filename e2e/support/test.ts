import { test as base } from "@playwright/test";
import { readSite, type Site } from "./site";

interface WorkerFixtures {
  /** The server's story with the most charts, read from its API. */
  readonly site: Site;
}

/** Playwright's `test` with the content of the server under test. */
export const test = base.extend<object, WorkerFixtures>({
  site: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? "" });
      await use(await readSite(request));
      await request.dispose();
    },
    { scope: "worker" },
  ],
});
