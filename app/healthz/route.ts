export const dynamic = "force-dynamic";

/** Says that the process is alive, without any work. */
export function GET() {
  return new Response("ok\n", { headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" } });
}
