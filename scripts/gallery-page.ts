import { html } from "@remix-run/html-template";
import type { Target } from "./gallery-targets";

/** A picture that was taken of a target; of one that is a picture itself, without a width. */
export interface Shot extends Target {
  readonly theme: string;
  /** Of the window, in px. */
  readonly width: number | null;
  /** Relative to the gallery. */
  readonly file: string;
}

const style = `body{margin:16px;font:14px/1.4 system-ui,sans-serif;background:#ddd;color:#111}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:12px;padding:8px;background:#ddd}
main{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}
figure{margin:0;width:240px}figcaption{overflow-wrap:anywhere}
figure a{display:block;max-height:420px;overflow:hidden;border:1px solid #888}img{display:block;width:100%}`;

const script = `const form=document.forms[0];const shots=[...document.querySelectorAll("figure")];
const show=()=>{const chosen=[...new FormData(form)].filter(([,value])=>value);
for(const shot of shots)shot.hidden=!chosen.every(([name,value])=>shot.dataset[name]===value);};
form.addEventListener("change",show);show();`;

const filters = ["story", "kind", "lang", "theme", "width"] as const;

/** The page of the gallery: every picture small, linked to its full size, with a filter for each of what tells them apart. */
export function galleryPage(shots: readonly Shot[]): string {
  const filtered = (shot: Shot, filter: (typeof filters)[number]) => String(shot[filter] ?? "own");
  const selects = filters.map((filter) => {
    const values = [...new Set(shots.map((shot) => filtered(shot, filter)))];
    const options = values.map((value) => html`<option>${value}</option>`);
    return html`<label>${filter} <select name="${filter}"><option value="">all</option>${options}</select></label>`;
  });
  const figures = shots.map((shot) => {
    const { story, kind, lang, theme, name, file } = shot;
    const width = filtered(shot, "width");
    const caption = [name, lang, theme, width].join(" · ");
    return html`<figure data-story="${story}" data-kind="${kind}" data-lang="${lang}" data-theme="${theme}" data-width="${width}"><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
  });
  return String(
    html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><style>${html.raw`${style}`}</style><form>${selects}</form><main>${figures}</main><script>${html.raw`${script}`}</script></html>`,
  );
}
