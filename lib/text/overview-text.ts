import { overview as en } from "./en/overview";
import { overview as ko } from "./ko/overview";
import { perLang } from "./per-lang";

export const overviewText = perLang(en, ko);
