type Height = (width: number) => number;

interface Read {
  readonly height: Height;
  readonly rest: readonly string[];
}

/** Reads a CSS length of `max()`, `min()`, `px` and `cqw` as a function of a column's width in px, with px as its result. */
export function cssHeight(css: string): Height {
  const tokens = css.match(/max\(|min\(|calc\(|-?\d+(?:\.\d+)?(?:e\d+)?(?:px|cqw)?|[-+*(),]/g) ?? [];
  if (tokens.join("") !== css.replaceAll(" ", "")) throw new Error(`not understood: ${css}`);
  return readSum(tokens).height;
}

function readSum(tokens: readonly string[]): Read {
  let sum = readProduct(tokens);
  while (sum.rest[0] === "+" || sum.rest[0] === "-") {
    const [sign, ...rest] = sum.rest;
    const left = sum.height;
    const right = readProduct(rest);
    const height: Height = (width) => left(width) + (sign === "+" ? 1 : -1) * right.height(width);
    sum = { height, rest: right.rest };
  }
  return sum;
}

function readProduct(tokens: readonly string[]): Read {
  const { height, rest } = readTerm(tokens);
  const [sign, factor, ...others] = rest;
  return sign === "*" ? { height: (width) => height(width) * Number(factor), rest: others } : { height, rest };
}

function readTerm([token = "", ...rest]: readonly string[]): Read {
  const value = Number.parseFloat(token);
  if (token.endsWith("cqw")) return { height: (width) => (value * width) / 100, rest };
  if (token.endsWith("px")) return { height: () => value, rest };
  if (!token.endsWith("(")) throw new Error(`no term: ${token}`);
  const terms: Height[] = [];
  for (let left: readonly string[] = [",", ...rest]; ; ) {
    if (left[0] === ")") return { height: combined(token, terms), rest: left.slice(1) };
    if (left[0] !== ",") throw new Error(`no end: ${left.join(" ")}`);
    const read = readSum(left.slice(1));
    terms.push(read.height);
    left = read.rest;
  }
}

function combined(name: string, terms: readonly Height[]): Height {
  const choose = name === "min(" ? Math.min : Math.max;
  return (width) => choose(...terms.map((term) => term(width)));
}
