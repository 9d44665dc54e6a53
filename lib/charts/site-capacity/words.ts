import { perLang } from "@/lib/text/per-lang";
import { siteCapacity as en } from "./words.en";
import { siteCapacity as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
