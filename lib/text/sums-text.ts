import { sums as en } from "./en/sums";
import { sums as ko } from "./ko/sums";
import { perLang } from "./per-lang";

export const sumsText = perLang(en, ko);
