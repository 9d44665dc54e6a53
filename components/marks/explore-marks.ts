import { placeNote } from "./place-note";

/** A chart in a document: its drawing, the note for the mark that is pointed at, and the figure that holds its table. */
export interface MarkedChart {
  readonly drawing: HTMLElement;
  /** It has an id. */
  readonly note: HTMLElement;
  /** Holds the rows of the chart's table, each with its id in `data-row`. */
  readonly figure: Element;
  /** What the arrow keys do here, for screen readers. */
  readonly label: string;
  /** What a press on a mark or Enter does, by the id of its row; without it a press only shows the note. */
  readonly open?: (id: string) => void;
  /** Ends it; in a browser that does not know signals of listeners nothing does. */
  readonly signal?: AbortSignal;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const cellsOf = (row: Element | null | undefined) =>
  [...(row ? row.children : [])].map((cell) => (cell.textContent || "").trim());

const isSeen = (mark: Element) => mark.getClientRects().length > 0;

/** A text without the spaces at which a drawing may break it. */
const letters = (text: string | null | undefined) => (text || "").replace(/\s/g, "");

const idOf = (mark: Element) => mark.getAttribute("data-mark") || "";

/**
 * Lets a reader point at the marks of a drawing, or walk them with the arrow keys, Home and End from one tab stop, and
 * shows each mark's row of the table in the note. A mark without a row is passed over. Rows and marks are looked up when
 * they are needed, so both may change.
 */
export function exploreMarks({ drawing, note, figure, label, open, signal }: MarkedChart): void {
  const options = signal && { signal };
  let current = "";

  const rowOf = (id: string) => figure.querySelector(`[data-row="${id}"]`);

  const light = (on: boolean) => {
    for (const mark of drawing.querySelectorAll(`[data-mark="${current}"]`)) mark.classList.toggle("on", on);
  };

  const hide = () => {
    light(false);
    current = "";
    note.hidden = true;
  };

  const show = (mark: Element | null | undefined) => {
    const row = mark && rowOf(idOf(mark));
    if (!row) return hide();
    if (idOf(mark) !== current) {
      light(false);
      current = idOf(mark);
      light(true);
      // A status that appears together with its words is not read aloud everywhere.
      note.hidden = false;
      note.replaceChildren(...linesOf(cellsOf(row), cellsOf(figure.querySelector("thead tr")), isNamed(mark)));
    }
    const drawn = [...drawing.querySelectorAll("[data-mark]")].filter(isSeen);
    const boxes = (isOwn: boolean) =>
      drawn.filter((each) => (idOf(each) === current) === isOwn).map((each) => each.getBoundingClientRect());
    placeNote(note, {
      mark: mark.getBoundingClientRect(),
      figure: figure.getBoundingClientRect(),
      own: boxes(true),
      others: boxes(false),
    });
  };

  /** Whether the drawing says the name of a mark's row in full beside the mark. */
  const isNamed = (mark: Element) => {
    const name = letters(cellsOf(rowOf(idOf(mark)))[0]);
    const beside = [...drawing.querySelectorAll(`[data-mark="${idOf(mark)}"]`)].filter(isSeen);
    return name !== "" && beside.some((each) => letters(each.textContent).includes(name));
  };

  const markAt = ({ target }: Event) => (target instanceof Element ? target.closest("[data-mark]") : null);

  const press = (event: Event) => {
    const mark = markAt(event);
    show(mark);
    if (mark) open?.(idOf(mark));
  };

  /** The marks that are seen, one per row: the document may hold a drawing per width, of which one is shown. */
  const seenMarks = () => {
    const marks = new Map<string, Element>();
    for (const mark of drawing.querySelectorAll("[data-mark]")) {
      const id = idOf(mark);
      if (!marks.has(id) && isSeen(mark) && rowOf(id)) marks.set(id, mark);
    }
    return [...marks.values()];
  };

  const walk = (event: KeyboardEvent) => {
    const { key } = event;
    const step = steps[key];
    if (key === "Escape") return hide();
    if (key === "Enter" && event.target === drawing && current) return open?.(current);
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

  note.style.left = note.style.top = "0";
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", label);
  drawing.setAttribute("aria-describedby", note.id);
  drawing.addEventListener("pointerover", (event) => show(markAt(event)), options);
  drawing.addEventListener("click", press, options);
  drawing.addEventListener("pointerleave", hide, options);
  drawing.addEventListener("blur", hide, options);
  drawing.addEventListener("keydown", walk, options);
  addEventListener("resize", hide, options);
}

/**
 * The first cell in bold, then each cell that is not empty behind its column's label.
 *
 * @param named whether the drawing says the first cell: then only screen readers are told it again
 */
function linesOf(cells: readonly string[], labels: readonly string[], named: boolean): Element[] {
  return cells.flatMap((cell, index) => {
    if (index === 0) return element("strong", named ? "said" : "", cell);
    return cell === "" ? [] : element("span", "", element("span", "label", labels[index] || ""), ` ${cell}`);
  });
}

function element(name: string, className: string, ...children: (Element | string)[]): Element {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
