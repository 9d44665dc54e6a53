import { perLang } from "@/lib/text/per-lang";
import { valuations as en } from "./words.en";
import { valuations as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
