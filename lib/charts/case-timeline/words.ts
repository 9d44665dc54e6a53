import { perLang } from "@/lib/text/per-lang";
import { caseTimeline as en } from "./words.en";
import { caseTimeline as ko } from "./words.ko";

/** The chart's words in both languages. */
export const words = perLang(en, ko);
