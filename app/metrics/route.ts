import { setting } from "@/lib/server/settings";

export const dynamic = "force-dynamic";

/** The numbers of this process for Prometheus; 404 unless COUNTERPOINT_METRICS is on. */
export async function GET() {
  const headers = { "Cache-Control": "no-store" };
  if (!setting("COUNTERPOINT_METRICS")) {
    return new Response("Metrics are off. They are switched on by COUNTERPOINT_METRICS=1.\n", { status: 404, headers });
  }
  const { metricsText } = await import("@/lib/server/metrics");
  const { text, contentType } = await metricsText();
  return new Response(text, { headers: { ...headers, "Content-Type": contentType } });
}
