import { card as en } from "./en/card";
import { card as ko } from "./ko/card";
import { perLang } from "./per-lang";

export const cardText = perLang(en, ko);
