import { perLang } from "@/lib/text/per-lang";
import { dealsByTime as en } from "./words.en";
import { dealsByTime as ko } from "./words.ko";

/** The chart’s words in both languages. */
export const words = perLang(en, ko);
