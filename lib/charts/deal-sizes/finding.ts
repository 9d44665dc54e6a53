import { isSum } from "@/lib/money/firmness";
import type { KnownDeal, SizedDeal } from "@/lib/story/sized-deals";
import type { Lang } from "@/lib/text/lang";
import { words } from "./words";

/** Of how many of the largest sums the finding says what came of them. */
const judged = 7;

/** The deals that a query selects, as far as the finding speaks of them. */
interface FoundDeals {
  readonly known: readonly KnownDeal[];
  readonly drawn: readonly SizedDeal[];
  /** Deals whose amount lies within one that is drawn. */
  readonly parts: readonly SizedDeal[];
  /** The name of the currency in which amounts are compared. */
  readonly currency: string;
}

/**
 * How many of the largest sums are done, and which of those is the largest, or of all where none is done; with it the
 * highest "up to" and "at least", if they are higher than every sum: a bound is no sum, so it is named by the side and
 * not ranked with sums. Kinds that stand apart are spoken of only where nothing else is there. Where amounts could not be
 * converted, the finding speaks of the others alone.
 */
export function findingOf({ known, drawn, parts, currency }: FoundDeals, lang: Lang): string {
  const text = words[lang];
  if (drawn.length === 0) return known.length > 0 ? text.unconverted(known.length, currency) : text.nothing;
  const ranked = drawn.filter(({ apart }) => apart === null);
  if (ranked.length === 0) return apartFinding(drawn, lang);
  const around = (deal: SizedDeal) => [...drawn, ...parts].filter(({ id }) => deal.containers.includes(id));
  // A part of a sum is in that sum; a part of a limit may be the only sum there is.
  const own = parts.filter(
    (deal) => deal.apart === null && !around(deal).some(({ compared }) => isSum(compared.qualifier)),
  );
  const candidates = [...ranked, ...own];
  const sums = candidates
    .filter(({ compared }) => isSum(compared.qualifier))
    .toSorted((a, b) => b.compared.value - a.compared.value);
  const [largest] = sums;
  const bounds = (["up_to", "at_least"] as const)
    .flatMap((qualifier) => largestOf(candidates.filter(({ compared }) => compared.qualifier === qualifier)) ?? [])
    .filter(({ compared }) => !largest || compared.value > largest.compared.value);
  const named = bounds.map((deal) => nameOf(deal, lang));
  if (!largest) return text.onlyBounds(known.length, named);
  const top = sums.slice(0, judged);
  const done = top.filter(({ outcome }) => outcome === "done");
  const first = done[0] ?? largest;
  const container = drawn.find(({ id }) => first.containers.includes(id));
  const name = container ? text.within(nameOf(first, lang), container.title) : nameOf(first, lang);
  const all = known.every(({ apart, compared }) => apart !== null || compared.value !== null);
  return text.finding({ done: done.length, judged: top.length, sums: sums.length, all }, name, named);
}

function apartFinding(deals: readonly SizedDeal[], lang: Lang): string {
  const largest = largestOf(deals);
  const kinds = [...new Set(deals.flatMap(({ apart }) => apart ?? []))];
  return words[lang].apart(kinds, deals.length, largest ? nameOf(largest, lang) : "");
}

/**
 * Title, amount and what came of it; what is converted also as stated. The title alone where it includes the amount, as
 * many do.
 */
function nameOf({ title, compared, status }: SizedDeal, lang: Lang): string {
  const amount = title.includes(compared.full) ? null : compared.full;
  return words[lang].named(title, amount, status);
}

function largestOf(deals: readonly SizedDeal[]): SizedDeal | undefined {
  return deals.reduce<SizedDeal | undefined>(
    (most, deal) => (most && most.compared.value >= deal.compared.value ? most : deal),
    undefined,
  );
}
