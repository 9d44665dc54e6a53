import { discoveryHeader, presentedPage } from "@/lib/embed/discovery";
import { embedTarget } from "@/lib/embed/embed-target";
import { requestedTarget } from "./requested-target";

/** The values of a page's `Link` header: the oEmbed descriptions of its chart, if it is the page of one. */
export function pageLinks(address: Pick<URL, "pathname" | "search" | "searchParams">): readonly string[] {
  const target = embedTarget(address);
  if (!target) return [];
  const { requested, presentation } = requestedTarget(target);
  return discoveryHeader(presentedPage(requested.addresses.page, presentation));
}
