import { archive as en } from "./en/archive";
import { archive as ko } from "./ko/archive";
import { perLang } from "./per-lang";

export const archiveText = perLang(en, ko);
