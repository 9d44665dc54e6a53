import { test as base } from "@playwright/test";
import { type Site, siteFrom } from "./site";

interface WorkerFixtures {
  /** The first story of the server, as its own API describes it. */
  readonly site: Site;
}

/** Playwright's `test`, which knows what the server under test serves. */
export const test = base.extend<object, WorkerFixtures>({
  site: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? "" });
      await use(await siteFrom(request));
      await request.dispose();
    },
    { scope: "worker" },
  ],
});
