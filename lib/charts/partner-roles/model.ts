import type { FormKey, SideKey, SideShape } from "@/lib/story/side-key";
import type { ChartModel, MarkForm, SideSlot } from "../kit/chart";

/** A column of the matrix, or a group where there is no room for columns. */
export interface PartnerRole {
  readonly word: string;
  /** The role and how many partners have it. */
  readonly head: string;
}

/** A row of the matrix. */
export interface Partner {
  /** The entity's id. */
  readonly id: string;
  /** Its name without what stands in parentheses. */
  readonly name: string;
  readonly side: SideSlot;
  readonly shape: SideShape;
}

/** One role of one partner. */
export interface PartnerMark {
  /** The id of the row in the data. */
  readonly id: string;
  readonly partner: Partner;
  readonly role: string;
  /** Hollow where the money is not an exact figure. */
  readonly form: MarkForm;
  /** How much money the partner is said to put in, with its qualifier; null where nothing is known. */
  readonly money: string | null;
  /** Since when it takes part, in words. */
  readonly since: string;
}

/** Partners against roles. */
export interface PartnerRolesModel extends ChartModel {
  /** The roles that somebody has, in their order. */
  readonly roles: readonly PartnerRole[];
  /** In the order of their first role, each once. */
  readonly partners: readonly Partner[];
  /** By role, then as the partners joined. */
  readonly marks: readonly PartnerMark[];
  /** The sides of the key; empty when all partners stand in one place. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all marks are solid. */
  readonly forms: readonly FormKey[];
}
