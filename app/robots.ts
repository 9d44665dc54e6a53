import type { MetadataRoute } from "next";
import { origin } from "@/lib/server/origin";

export const dynamic = "force-dynamic";

/** Allows crawlers everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: new URL("/sitemap.xml", origin()).href };
}
