import { perLang } from "@/lib/text/per-lang";
import { partnerRoles as en } from "./words.en";
import { partnerRoles as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
