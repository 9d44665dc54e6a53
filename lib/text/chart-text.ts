import { chart as en } from "./en/chart";
import { chart as ko } from "./ko/chart";
import { perLang } from "./per-lang";

export const chartText = perLang(en, ko);
