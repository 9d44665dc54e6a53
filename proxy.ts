import { type NextRequest, NextResponse } from "next/server";
import { withParameters } from "@/lib/query/format-query";
import { goneDocument } from "@/lib/server/gone-document";
import { joinYearFields } from "@/lib/server/join-year-fields";
import { addressLanguageHeader, readPageAddress } from "@/lib/server/page-address";
import { pageLinks } from "@/lib/server/page-links";

export const config = { matcher: "/((?!api/|embed/|fonts/|og/|_next/).*)" };

/**
 * Checks a page's address before it is routed. `notFound()` inside a page needs a script to show anything, while an
 * address without a route is answered in full, so unknown stories, charts and datasets are rewritten to such an address.
 */
export function proxy(request: NextRequest): Response {
  const address = readPageAddress(request.nextUrl.pathname);
  if (address.kind === "gone") return goneDocument(address.lang, address.current + request.nextUrl.search);
  const joined = joinYearFields(request.nextUrl.searchParams);
  if (joined && address.kind === "page") {
    return NextResponse.redirect(new URL(withParameters(request.nextUrl.pathname, joined), request.url), 303);
  }
  const headers = new Headers(request.headers);
  headers.set(addressLanguageHeader, address.lang);
  if (address.kind === "not-found") {
    return NextResponse.rewrite(new URL("/no/such/page", request.url), { request: { headers } });
  }
  const response = NextResponse.next({ request: { headers } });
  for (const link of pageLinks(request.nextUrl)) response.headers.append("Link", link);
  return response;
}
