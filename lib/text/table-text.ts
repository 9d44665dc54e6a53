import { table as en } from "./en/table";
import { table as ko } from "./ko/table";
import { perLang } from "./per-lang";

export const tableText = perLang(en, ko);
