import { rulings as en } from "./en/rulings";
import { rulings as ko } from "./ko/rulings";
import { perLang } from "./per-lang";

export const rulingsText = perLang(en, ko);
