const operators = ["", "__not", "__contains", "__gt", "__lte", "__in", "__before", "__during", "__isblank", "__like"];
const controls = ["_q", "_sort", "_col", "_nocol", "_size", "_next", "_facet", "_labels", "_money", "_v_scale", "_dl"];

const values = [
  ..."|0|-1|1e999|NaN|null|true|2025-02|2025-22|2018/..|/|974억|97.4B|ㅅㅁ|%|%00|%E0%A4%A|%uD800|'|\"|<script>".split(
    "|",
  ),
  ..."../../etc/passwd|=1+1|-amount,date|,,,|id,id|max|1001|constructor|__proto__|toString|(((((a+)+)+$|[|\\".split(
    "|",
  ),
  "%F0%9F%92%A5",
  "%E3%80%80",
  "a".repeat(3000),
  ",".repeat(500),
];

/** A pseudorandom generator of numbers from 0 to 1, the same on every machine (mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Unusual query strings, the same in every run: known and unknown names with values that break numbers, dates, encodings
 * and lookups.
 *
 * @param columns names of columns to use
 */
export function fuzzedQueries(count: number, columns: readonly string[]): readonly string[] {
  const next = mulberry32(974);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)];
  const parameter = () => {
    const name = next() < 0.3 ? pick(controls) : `${next() < 0.9 ? pick(columns) : pick(values)}${pick(operators)}`;
    // Half of the values stay unencoded: a server must handle malformed escapes too.
    return next() < 0.5 ? `${name}=${pick(values)}` : `${name}=${encodeURIComponent(pick(values) ?? "")}`;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(next() * 4) }, parameter)
      .join("&")
      .replaceAll("#", "%23"),
  );
}
