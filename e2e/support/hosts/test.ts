import { test as base } from "../test";
import { type HostServer, startHostServer } from "./host-server";

interface HostFixtures {
  readonly hosts: HostServer;
}

/** The other `test` with a server of host pages on another origin than the embeds. */
export const test = base.extend<object, HostFixtures>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern, and requires one
    async ({}, use) => {
      const hosts = await startHostServer();
      await use(hosts);
      hosts.close();
    },
    { scope: "worker" },
  ],
});
