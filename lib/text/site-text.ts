import { site as en } from "./en/site";
import { site as ko } from "./ko/site";
import { perLang } from "./per-lang";

export const siteText = perLang(en, ko);
