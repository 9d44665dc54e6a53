import type { FormKey, SideKey } from "@/lib/story/side-key";
import { type KeyLayout, keyLayout } from "../kit/key-layout";
import { partnerGroups } from "./groups";
import { matrixColumns, partnerMatrix } from "./matrix";
import type { PartnerRolesModel } from "./model";
import type { PartnerPlaces } from "./places";

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
