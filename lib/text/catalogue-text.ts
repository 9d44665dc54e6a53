import { catalogue as en } from "./en/catalogue";
import { catalogue as ko } from "./ko/catalogue";
import { perLang } from "./per-lang";

export const catalogueText = perLang(en, ko);
