/** How a mark is drawn. Solid: done and exact. Hollow: proposed, rejected, planned or "up to". */
export type MarkForm = "solid" | "hollow";
