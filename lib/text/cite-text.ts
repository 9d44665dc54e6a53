import { cite as en } from "./en/cite";
import { cite as ko } from "./ko/cite";
import { perLang } from "./per-lang";

export const citeText = perLang(en, ko);
