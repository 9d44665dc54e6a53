import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import styles from "./jump-links.module.css";
import type { Jump } from "./jump-to";

interface JumpLinksProps {
  readonly lang: Lang;
  /** The parts of the page, in its order. */
  readonly to: readonly Jump[];
}

/** Links to the parts of a long page. Their targets take the focus, so that the next tab stop is inside the part. */
export function JumpLinks({ lang, to }: JumpLinksProps) {
  return (
    <nav className={styles.jumps} aria-label={siteText[lang].onThisPage}>
      {to.map(({ id, label }) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}
