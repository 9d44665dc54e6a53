import { Lost } from "@/components/site/lost";
import { langs } from "@/lib/text/lang";

/** Shown where a language's address names nothing; the language is not told here, so both speak. */
export default function NotFound() {
  return (
    <main className="page">
      {langs.map((lang) => (
        <Lost key={lang} lang={lang} />
      ))}
    </main>
  );
}
