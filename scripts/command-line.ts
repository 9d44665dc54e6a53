import { type ParseArgsConfig, parseArgs } from "node:util";
import { isLang, type Lang, type Pair } from "@/lib/text/lang";
import { nearest } from "@/lib/text/nearest";
import { systemLang } from "@/lib/text/system-lang";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a data editor's command was called with. */
export interface CommandLine {
  /** The language of what it prints: that of `--lang`, or else the system's. */
  readonly lang: Lang;
  /** What stands on the line beside the options. */
  readonly operands: readonly string[];
  /** The text behind an option; undefined where it was not given. */
  text(option: string): string | undefined;
  has(option: string): boolean;
}

/** Thrown for a command line, or an input of a command, that cannot be used: a sentence that says what to do. */
export class CommandProblem extends Error {
  override readonly name = "CommandProblem";
  constructor(readonly pair: Pair) {
    super(pair.en);
  }
}

/**
 * Reads the command line of a data editor's command. Every command takes `--lang ko|en`.
 *
 * @param options the command's own options, as `parseArgs` of Node takes them
 * @throws CommandProblem for an option that there is not, or a language that is none
 */
export function readCommandLine(args: readonly string[], options: Options = {}): CommandLine {
  const known: Options = { ...options, lang: { type: "string" } };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = known[token.name];
    if (!option) throw new CommandProblem(unknownOption(token.rawName, Object.keys(known)));
    if (option.type === "string" && token.value === undefined) throw new CommandProblem(noValue(token.rawName));
  }
  const text = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const lang = text("lang") ?? systemLang();
  if (!isLang(lang)) throw new CommandProblem(unknownLang(lang));
  return { lang, operands: positionals, text, has: (name) => values[name] === true };
}

/** Runs a command on the arguments of this process; a CommandProblem is printed in the asked language, exit code 1. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<number> {
  const args = process.argv.slice(2);
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    const asked = args[args.indexOf("--lang") + 1] ?? args.find((arg) => arg.startsWith("--lang="))?.slice(7);
    console.error(error.pair[isLang(asked) ? asked : systemLang()]);
    return 1;
  }
}

function unknownOption(option: string, known: readonly string[]): Pair {
  const names = known.map((name) => `--${name}`);
  const meant = nearest(option, names);
  const listed = names.join(", ");
  return {
    en: `There is no option ${option}; the options are ${listed}.${meant ? ` Perhaps ${meant} was meant.` : ""}`,
    ko: `${option} 선택지는 없다. 쓸 수 있는 것은 ${listed}이다.${meant ? ` ${meant}를 뜻한 것으로 보인다.` : ""}`,
  };
}

function noValue(option: string): Pair {
  return { en: `${option} needs a value behind it.`, ko: `${option} 뒤에 값이 있어야 한다.` };
}

function unknownLang(lang: string): Pair {
  return {
    en: `Messages are in Korean (--lang ko) or English (--lang en), not in ${JSON.stringify(lang)}.`,
    ko: `메시지는 한국어(--lang ko)나 영어(--lang en)로 나온다: ${JSON.stringify(lang)}`,
  };
}
