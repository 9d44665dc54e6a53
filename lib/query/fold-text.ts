/** Brings text into the form in which searches and filters compare: NFC, lower case. */
export function foldText(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
