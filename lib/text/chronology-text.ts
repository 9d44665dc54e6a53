import { chronology as en } from "./en/chronology";
import { chronology as ko } from "./ko/chronology";
import { perLang } from "./per-lang";

/** Words of the list of events in both languages. */
export const chronologyText = perLang(en, ko);
