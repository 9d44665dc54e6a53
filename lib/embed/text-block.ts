import { wrapText } from "@/lib/charts/kit/text-width";

/** How text of one kind is set in an embed, in px. */
export interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly bold?: boolean;
}

/**
 * Width of a digit in em to which every font is adjusted (`font-size-adjust`, CSS Fonts 5), so that fonts of readers'
 * machines, which differ by a fifth, take about the room that was estimated.
 */
export const digitWidth = 0.6;

/**
 * The same for labels in drawings, which cannot take another line: as narrow as Arial, so that no label of a font that
 * runs wide leaves its drawing.
 */
export const drawnDigitWidth = 0.56;

/** How much wider than estimated an adjusted font may still be, in its regular and its bold weight. */
export const fontSlack = { regular: 1.07, bold: 1.1 } as const;

/**
 * Room for a text in px: as many lines as it can take at a width in any common font. An embed reserves it, so
 * that its height is known before it is shown and is the same with every font.
 */
export function textHeight(text: string, style: TextStyle, width: number): number {
  if (text === "") return 0;
  const lines = wrapText(
    text,
    style.size * (style.bold ? fontSlack.bold : fontSlack.regular),
    Math.max(1, width),
    Number.POSITIVE_INFINITY,
    style.bold,
  );
  return lines.length * style.line;
}
