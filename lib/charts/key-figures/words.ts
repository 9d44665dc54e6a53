import { perLang } from "@/lib/text/per-lang";
import { keyFigures as en } from "./words.en";
import { keyFigures as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
