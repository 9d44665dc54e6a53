import { test as base } from "../test";
import { type HostServer, startHosts } from "./host-server";

interface HostFixtures {
  readonly hosts: HostServer;
}

/** As the other `test`, with a server of host pages on another site than the embeds. */
export const test = base.extend<object, HostFixtures>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs, and refuses a parameter without one
    async ({}, use) => {
      const hosts = await startHosts();
      await use(hosts);
      hosts.close();
    },
    { scope: "worker" },
  ],
});
