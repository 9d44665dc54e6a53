import { pages as en } from "./en/pages";
import { pages as ko } from "./ko/pages";
import { perLang } from "./per-lang";

export const pagesText = perLang(en, ko);
