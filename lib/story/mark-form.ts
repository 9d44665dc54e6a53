/** The forms of marks, in the order of keys. */
export const markForms = ["solid", "partial", "hollow", "crossed"] as const;

/**
 * How a mark is drawn. Solid: done, decided. Partial, drawn hatched: partly done. Hollow: proposed, planned, under way,
 * "up to", or not decided. Crossed, drawn hollow with a line through it: refused, withdrawn, dismissed or disputed.
 */
export type MarkForm = (typeof markForms)[number];

/** Whether what a mark of this form shows is done, at least in part. */
export function isDone(form: MarkForm): boolean {
  return form === "solid" || form === "partial";
}

/** The form of a figure whose row has a form: what is done up to a limit is no sum that is done. */
export function figureForm(form: MarkForm, isLimit: boolean): MarkForm {
  return isLimit && isDone(form) ? "hollow" : form;
}
