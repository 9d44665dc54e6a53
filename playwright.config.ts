import { defineConfig, devices } from "@playwright/test";

const port = 3100;

// Names a server that runs already, so that none is started. Against `npm run dev` leave out what holds in production
// only: `E2E_BASE_URL=http://localhost:3000 npm run test:browser -- --grep-invert @production`.
const running = process.env.E2E_BASE_URL;

// `npm run test:browser` finds a Chromium, or installs one, and names it here.
const executablePath = process.env.CHROMIUM_PATH;

// `npm run check:interop` drives the published loaders alone, and the other browser tests leave them out.
const interop = process.env.E2E_INTEROP !== undefined;

export default defineConfig({
  testDir: "e2e",
  ...(interop ? { grep: /@interop/ } : { grepInvert: /@interop/ }),
  outputDir: "test-results",
  fullyParallel: true,
  // One more than the cores that the tests are meant for: a browser often waits for its server.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: interop ? ".build/interop.json" : ".build/playwright.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: running ?? `http://localhost:${port}`,
    trace: "off",
    navigationTimeout: 30_000,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  ...(running === undefined && {
    webServer: {
      command: "npm start",
      port,
      env: { PORT: String(port) },
      reuseExistingServer: false,
      timeout: 300_000,
      stdout: "ignore",
      stderr: "pipe",
      gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    },
  }),
});
