import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FontFaces } from "@/components/site/font-faces";
import { origin } from "@/lib/server/origin";
import { isLang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import "../global.css";

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly lang: string }>;
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffdf8" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

/** Browsers find the others by themselves, at the addresses that they have always requested. */
const icons = { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-touch-icon.png" };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { lang } = await params;
  const { name } = siteText[isLang(lang) ? lang : "en"];
  return { metadataBase: origin(), title: { default: name, template: `%s · ${name}` }, applicationName: name, icons };
}

/** The root document of every page: language and fonts. */
export default async function Layout({ children, params }: LayoutProps) {
  const { lang } = await params;
  return (
    // For an address without a language the page below answers "not found", which needs a document too.
    <html lang={isLang(lang) ? lang : "en"}>
      <head>
        <FontFaces />
      </head>
      <body>{children}</body>
    </html>
  );
}
