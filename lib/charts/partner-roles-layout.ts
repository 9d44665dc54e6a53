import { type KeyLayout, keyLayout } from "./key-layout";
import { partnerGroups } from "./partner-roles-groups";
import { matrixColumns, partnerMatrix } from "./partner-roles-matrix";
import type { PartnerRolesModel } from "./partner-roles-model";
import type { PartnerPlaces } from "./partner-roles-places";
import type { FormKey, SideKey } from "./side-key";

export interface PartnerRolesLayout extends PartnerPlaces {
  readonly key: KeyLayout<SideKey | FormKey>;
}

const keyGap = 16;

/**
 * Lays out partners as rows and roles as columns; where columns find no room, as groups one below the other.
 *
 * @param model what is drawn
 * @param width of the drawing, in px
 */
export function partnerRolesLayout(model: PartnerRolesModel, width: number): PartnerRolesLayout {
  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width);
  const top = key.height + (key.height > 0 ? keyGap : 0);
  const columns = matrixColumns(model, width);
  return { key, ...(columns === null ? partnerGroups(model, width, top) : partnerMatrix(model, columns, top)) };
}
