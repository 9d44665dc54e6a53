import type { TextStyle } from "./text-block";

/** The declarations that set a text, in rem, so that a reader's own text size holds. */
export function setType({ size, line, bold = false }: TextStyle): string {
  return `font-size:${rem(size)};line-height:${rem(line)}${bold ? ";font-weight:700" : ""}`;
}

/** A length in px as one in rem. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}
