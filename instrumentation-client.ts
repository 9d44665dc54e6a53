import { tolerateTranslation } from "./components/translation/tolerate-translation";

// Next runs this file before React hydrates a page.
tolerateTranslation(document);
