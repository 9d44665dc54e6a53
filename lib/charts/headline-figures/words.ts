import { perLang } from "@/lib/text/per-lang";
import { headlineFigures as en } from "./words.en";
import { headlineFigures as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
