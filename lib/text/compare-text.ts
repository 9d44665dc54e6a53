import { compare as en } from "./en/compare";
import { compare as ko } from "./ko/compare";
import { perLang } from "./per-lang";

export const compareText = perLang(en, ko);
