import { type NextRequest, NextResponse } from "next/server";
import { cappedParameters } from "@/lib/query/capped-parameters";
import { withParameters } from "@/lib/query/format-query";
import { isRoutedApart } from "@/lib/server/bare-addresses";
import { bareKey } from "@/lib/server/bare-key";
import { currentRequest } from "@/lib/server/current-request";
import { goneDocument } from "@/lib/server/gone-document";
import { joinYearFields } from "@/lib/server/join-year-fields";
import { addressLanguageHeader, readPageAddress } from "@/lib/server/page-address";
import { pageLinks } from "@/lib/server/page-links";

export const config = { matcher: "/((?!api/|embed/|fonts/|og/|_next/|(?:healthz|readyz|metrics)$).*)" };

/**
 * Checks a page's address before it is routed. `notFound()` inside a page needs a script to show anything, while an
 * address without a route is answered in full, so unknown stories, charts and datasets are rewritten to such an address.
 */
export function proxy(request: NextRequest): Response {
  const isProduction = process.env.NODE_ENV === "production";
  // Next listens a moment before its requests can be seen, and keeps what comes meanwhile. Such a page would lack its
  // drawings and its headers, so it is requested once more.
  if (isProduction && currentRequest.getStore() === undefined) {
    return NextResponse.redirect(request.url, { status: 307, headers: { "Cache-Control": "no-store" } });
  }
  const address = readPageAddress(request.nextUrl.pathname);
  if (address.kind === "gone") return goneDocument(address.lang, address.current + request.nextUrl.search);
  if (address.kind === "moved") {
    return NextResponse.redirect(new URL(address.to + request.nextUrl.search, request.url), 307);
  }
  const joined = joinYearFields(request.nextUrl.searchParams);
  if (joined && address.kind === "page") {
    return NextResponse.redirect(
      new URL(withParameters(request.nextUrl.pathname, cappedParameters(joined)), request.url),
      303,
    );
  }
  const headers = new Headers(request.headers);
  headers.set(addressLanguageHeader, address.lang);
  if (address.kind === "not-found") {
    return NextResponse.rewrite(new URL("/no/such/page", request.url), { request: { headers } });
  }
  const { pathname, search } = request.nextUrl;
  const isBare = isRoutedApart(pathname + search) && isProduction;
  const response = isBare
    ? NextResponse.rewrite(new URL(`/bare/${bareKey()}${request.nextUrl.pathname}`, request.url), {
        request: { headers },
      })
    : NextResponse.next({ request: { headers } });
  for (const link of pageLinks(request.nextUrl)) response.headers.append("Link", link);
  return response;
}
