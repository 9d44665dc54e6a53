import { perLang } from "@/lib/text/per-lang";
import { statedAmounts as en } from "./words.en";
import { statedAmounts as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
