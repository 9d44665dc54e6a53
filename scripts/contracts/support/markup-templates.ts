/** A template literal in a source text: what stands before its first backtick, and its text without what is inserted. */
interface Template {
  readonly tag: string;
  text: string;
  hasValues: boolean;
}

/**
 * The template literals of a source text whose own text holds an element, with the name of their tag, "" for a plain
 * one. Comments and quoted texts are passed over; a pattern with a quote or a backtick in it would mislead it.
 */
export function markupTemplates(source: string): readonly Template[] {
  const found: Template[] = [];
  // What is open at a position: templates, and the braces within what they insert.
  const open: (Template | "{")[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const inside = open.at(-1);
    const rest = source.slice(index, index + 2);
    const character = rest[0] ?? "";
    if (typeof inside === "object") {
      if (character === "`") open.pop();
      else if (rest === "${") {
        inside.hasValues = true;
        open.push("{");
        index += 1;
      } else {
        inside.text += character;
        if (character === "\\") index += 1;
      }
      continue;
    }
    const skipped = /^(?:\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/.exec(source.slice(index));
    if (skipped) index += skipped[0].length - 1;
    else if (character === "{") open.push("{");
    else if (character === "}") open.pop();
    else if (character === "`") {
      const [tag = ""] = /[\w.]*$/.exec(source.slice(Math.max(0, index - 40), index)) ?? [];
      const template = { tag, text: "", hasValues: false };
      found.push(template);
      open.push(template);
    }
  }
  return found.filter(({ text }) => /(?<!\?)<[a-z]+[\s>]/.test(text));
}
