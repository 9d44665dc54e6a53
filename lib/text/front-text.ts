import { front as en } from "./en/front";
import { front as ko } from "./ko/front";
import { perLang } from "./per-lang";

export const frontText = perLang(en, ko);
