import { missingPreparations } from "@/lib/server/readiness";

export const dynamic = "force-dynamic";

/** Says whether every answer can be given at once: 200, or 503 with what is missing. */
export function GET() {
  const missing = missingPreparations();
  const isReady = missing.length === 0;
  return Response.json(
    { ready: isReady, missing },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store", ...(!isReady && { "Retry-After": "1" }) } },
  );
}
