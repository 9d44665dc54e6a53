import { type NextRequest, NextResponse } from "next/server";
import { withParameters } from "@/lib/query/format-query";
import { goneDocument } from "@/lib/server/gone-document";
import { addressLanguageHeader, readPageAddress } from "@/lib/server/page-address";
import { pageLinks } from "@/lib/server/page-links";
import { joinYearFields } from "@/lib/server/year-form";

export const config = { matcher: "/((?!api/|embed/|fonts/|og/|_next/).*)" };

/**
 * Looks at a page's address before it is routed. A page that finds nothing can only say so by script; an address that
 * no route has is answered in full, so that is where unknown stories, charts and datasets are sent.
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
  if (address.kind === "lost") {
    return NextResponse.rewrite(new URL("/no/such/page", request.url), { request: { headers } });
  }
  const response = NextResponse.next({ request: { headers } });
  for (const link of pageLinks(request.nextUrl)) response.headers.append("Link", link);
  return response;
}
