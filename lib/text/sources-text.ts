import { sources as en } from "./en/sources";
import { sources as ko } from "./ko/sources";
import { perLang } from "./per-lang";

export const sourcesText = perLang(en, ko);
