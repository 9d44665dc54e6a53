import { data as en } from "./en/data";
import { data as ko } from "./ko/data";
import { perLang } from "./per-lang";

export const dataText = perLang(en, ko);
