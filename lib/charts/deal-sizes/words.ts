import { perLang } from "@/lib/text/per-lang";
import { dealSizes as en } from "./words.en";
import { dealSizes as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
