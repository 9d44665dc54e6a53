import { perLang } from "@/lib/text/per-lang";
import { sourceDates as en } from "./words.en";
import { sourceDates as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
