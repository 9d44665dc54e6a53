import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { StoryPageProps } from "../[lang]/[story]/page-context";

/** What a page's file exports; `Params` are the variable parts of its path. */
interface Page<Params> {
  default(props: PageProps<Params>): ReactNode | Promise<ReactNode>;
  generateMetadata(props: PageProps<Params>): Promise<Metadata>;
}

interface PageProps<Params> extends Pick<StoryPageProps, "searchParams"> {
  readonly params: Promise<Params>;
}

/**
 * A page as an address without a query shows it. It reads no query, so Next renders it once and serves it from its full
 * route cache. The path below `/bare` begins with a key of all that decides its bytes, see `lib/server/bare-key.ts`.
 *
 * @param page the module of the page that also answers queries
 * @returns the page's component and its metadata
 */
export function withoutQuery<Params>({ default: page, generateMetadata }: Page<Params>) {
  const bare = ({ params }: { readonly params: Promise<Params> }) => ({ params, searchParams: Promise.resolve({}) });
  return {
    render: (props: { readonly params: Promise<Params> }) => page(bare(props)),
    generateMetadata: (props: { readonly params: Promise<Params> }) => generateMetadata(bare(props)),
  };
}
