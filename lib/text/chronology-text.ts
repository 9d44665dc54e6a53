import { chronology as en } from "./en/chronology";
import { chronology as ko } from "./ko/chronology";
import { perLang } from "./per-lang";

export const chronologyText = perLang(en, ko);
