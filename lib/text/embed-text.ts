import { embed as en } from "./en/embed";
import { embed as ko } from "./ko/embed";
import { perLang } from "./per-lang";

export const embedText = perLang(en, ko);
