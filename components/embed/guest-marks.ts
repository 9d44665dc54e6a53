const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const gap = 8;

const cellsOf = (row: Element | null | undefined) =>
  [...(row?.children ?? [])].map((cell) => (cell.textContent ?? "").trim());

const idOf = (mark: Element) => mark.getAttribute("data-mark") ?? "";

/**
 * Lets a reader point at the marks of the document's drawing, or walk them with the arrow keys, Home and End from one
 * tab stop, and shows each mark's row of the table in the note. A mark without a row is passed over. Does nothing in a
 * document without a drawing or without rows.
 */
export function exploreMarks(): void {
  const drawing = document.querySelector<HTMLElement>(".drawing");
  const note = document.querySelector<HTMLElement>(".note");
  const figure = drawing?.closest("figure");
  if (!drawing || !note || !figure) return;

  const labels = cellsOf(figure.querySelector("thead tr"));
  const rows = new Map<string, Element>();
  for (const row of figure.querySelectorAll("[data-row]")) rows.set(row.getAttribute("data-row") ?? "", row);
  if (rows.size === 0) return;
  let current = "";

  const light = (on: boolean) => {
    for (const mark of drawing.querySelectorAll("[data-mark]")) {
      if (idOf(mark) === current) mark.classList.toggle("on", on);
    }
  };

  const hide = () => {
    light(false);
    current = "";
    note.hidden = true;
  };

  const show = (mark: Element | null | undefined) => {
    const row = mark && rows.get(idOf(mark));
    if (!row) return hide();
    if (idOf(mark) !== current) {
      light(false);
      current = idOf(mark);
      light(true);
      // A status that appears together with its words is not read aloud everywhere.
      note.hidden = false;
      note.replaceChildren(...linesOf(cellsOf(row), labels));
    }
    place(note, mark.getBoundingClientRect(), figure.getBoundingClientRect());
  };

  const point = ({ target }: Event) => show(target instanceof Element ? target.closest("[data-mark]") : null);

  /** The marks that are seen, one per row: the document holds a drawing per width, of which one is shown. */
  const seenMarks = () => {
    const marks = new Map<string, Element>();
    for (const mark of drawing.querySelectorAll("[data-mark]")) {
      const id = idOf(mark);
      if (!marks.has(id) && rows.has(id) && mark.getClientRects().length > 0) marks.set(id, mark);
    }
    return [...marks.values()];
  };

  const walk = (event: KeyboardEvent) => {
    const { key } = event;
    const step = steps[key];
    if (key === "Escape") return hide();
    if (event.altKey || event.ctrlKey || event.metaKey || !(step || key === "Home" || key === "End")) return;
    event.preventDefault();
    const marks = seenMarks();
    const last = marks.length - 1;
    const here = marks.findIndex((mark) => idOf(mark) === current);
    const next = key === "Home" ? 0 : key === "End" ? last : here + (step ?? 0);
    const mark = marks[Math.min(Math.max(next, 0), last)];
    mark?.scrollIntoView({ block: "nearest", inline: "nearest" });
    show(mark);
  };

  note.id = "note";
  note.style.left = note.style.top = "0";
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", drawing.dataset.keys ?? "");
  drawing.setAttribute("aria-describedby", note.id);
  drawing.addEventListener("pointerover", point);
  drawing.addEventListener("click", point);
  drawing.addEventListener("pointerleave", hide);
  drawing.addEventListener("blur", hide);
  drawing.addEventListener("keydown", walk);
  addEventListener("resize", hide);
}

/** The first cell in bold, then each cell that is not empty behind its column's label. */
function linesOf(cells: readonly string[], labels: readonly string[]): Element[] {
  return cells.flatMap((cell, place) => {
    if (place === 0) return element("strong", "", cell);
    if (cell === "") return [];
    return element("span", "", element("span", "label", labels[place] ?? ""), ` ${cell}`);
  });
}

function element(name: string, className: string, ...children: (Element | string)[]): Element {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** Puts the note under the mark, or above it where there is no room, always within the figure: it never adds height. */
function place(note: HTMLElement, mark: DOMRect, figure: DOMRect): void {
  note.style.transform = "";
  const { left, top, width, height } = note.getBoundingClientRect();
  const right = Math.min(figure.right, innerWidth) - width;
  const bottom = Math.min(figure.bottom, innerHeight) - height;
  const x = Math.max(figure.left, Math.min((mark.left + mark.right - width) / 2, right));
  const under = mark.bottom + gap;
  const y = Math.max(figure.top, Math.min(under > bottom ? mark.top - gap - height : under, bottom));
  note.style.transform = `translate(${x - left}px,${y - top}px)`;
}
