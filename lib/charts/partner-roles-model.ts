import type { ChartModel, MarkForm } from "./chart";

/** One role of one partner. */
export interface PartnerMark {
  /** The row's id. */
  readonly id: string;
  readonly partner: string;
  readonly role: string;
  readonly form: MarkForm;
  /** Since when and how much, worded; the parts that are known. */
  readonly details: readonly string[];
}

export interface PartnerRolesModel extends ChartModel {
  /** The roles, in their order. */
  readonly roles: readonly { readonly word: string; readonly label: string }[];
  /** The partners in the order of their first role, each once. */
  readonly partners: readonly string[];
  /** By role, then as the partners joined. */
  readonly marks: readonly PartnerMark[];
}
