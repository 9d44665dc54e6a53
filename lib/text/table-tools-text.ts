import { tableTools as en } from "./en/table-tools";
import { tableTools as ko } from "./ko/table-tools";
import { perLang } from "./per-lang";

export const tableToolsText = perLang(en, ko);
