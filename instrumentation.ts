/** Loads and checks the stories before the first request; with invalid data the server does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareServer } = await import("@/lib/server/prepare-server");
    await prepareServer();
  }
}
