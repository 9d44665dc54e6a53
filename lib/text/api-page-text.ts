import { apiPage as en } from "./en/api-page";
import { apiPage as ko } from "./ko/api-page";
import { perLang } from "./per-lang";

export const apiPageText = perLang(en, ko);
