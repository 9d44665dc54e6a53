import type { Lang } from "@/lib/text/lang";
import { entityName, type Story } from "./story";

/** The name of an entity without what is in parentheses; the whole name where nothing else would be left. */
export function shortName(story: Story, entity: string, lang: Lang): string {
  const name = entityName(story, entity, lang);
  return name.replaceAll(/\s*\([^)]*\)/g, "").trim() || name;
}
