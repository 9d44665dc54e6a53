/** Reads and checks the stories before the first request: with invalid data the server does not start. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { allStories } = await import("@/lib/server/stories");
  const { pageFonts } = await import("@/lib/server/fonts");
  try {
    allStories();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.NODE_ENV === "production") process.exit(1);
    return;
  }
  await pageFonts();
}
