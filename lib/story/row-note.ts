/** A remark on a row, or on one of its cells. */
export interface RowNote {
  readonly id: string;
  readonly column: string | null;
  readonly text: string;
}
