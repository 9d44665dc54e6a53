import { partners as en } from "./en/partners";
import { partners as ko } from "./ko/partners";
import { perLang } from "./per-lang";

export const partnersText = perLang(en, ko);
