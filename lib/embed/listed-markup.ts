import { html, type SafeHtml } from "@remix-run/html-template";
import type { ListedRow, ListedRows } from "@/lib/charts/kit/chart";
import { shapeSigns } from "@/lib/charts/shape-signs";
import { embedSpace as space } from "./embed-metrics";
import { outLink } from "./sources-markup";

/** The rules for the list of rows that a chart does not draw. */
export const listedRules = `.listed p{margin:${space.listed / 16}rem 0 0;font-weight:700}
  .listed ul{margin:0;padding:0;list-style:none}
  ${["first", "second", "both", "neither"].map((slot) => `.listed .${slot}{color:var(--${slot})}`).join("")}`;

/**
 * The rows that a chart does not draw, behind one line: the mark of the side, name, amount and status of each.
 *
 * @param cardOf the address of a row's figure, by its id
 */
export function listedMarkup({ label, groups }: ListedRows, cardOf: (id: string) => string): SafeHtml {
  const lists = groups.map(
    ({ heading, rows }) => html`<p>${heading}</p><ul>${rows.map((row) => item(row, cardOf(row.id)))}</ul>`,
  );
  return html`<details class="listed"><summary>${label}</summary>${lists}</details>\n`;
}

function item({ side, shape, sideLabel, label, text, status }: ListedRow, address: string): SafeHtml {
  return html`<li><b class="${side}" aria-hidden="true">${shapeSigns[shape]}</b><span class="hidden">${sideLabel}: </span> ${outLink(address, label)}, ${text}, ${status}</li>`;
}
