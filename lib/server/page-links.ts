import { discoveryHeader, presentedPage } from "@/lib/embed/discovery";
import { embedTarget } from "@/lib/embed/embed-target";
import { askedTarget } from "./asked-target";

/** The parts of a page's `Link` header: where the embed of the chart is described that stands there, if one does. */
export function pageLinks(address: Pick<URL, "pathname" | "search" | "searchParams">): readonly string[] {
  const target = embedTarget(address);
  if (!target) return [];
  const { asked, presentation } = askedTarget(target);
  return discoveryHeader(presentedPage(asked.addresses.page, presentation));
}
