import { openApi as en } from "./en/open-api";
import { openApi as ko } from "./ko/open-api";
import { perLang } from "./per-lang";

export const openApiText = perLang(en, ko);
