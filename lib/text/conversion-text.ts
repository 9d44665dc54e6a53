import { conversion as en } from "./en/conversion";
import { conversion as ko } from "./ko/conversion";
import { perLang } from "./per-lang";

export const conversionText = perLang(en, ko);
