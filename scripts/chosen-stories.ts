import type { Pair } from "@/lib/text/lang";
import { CommandProblem } from "./command-line";

/**
 * The stories that a command line names; all where it names none.
 *
 * @param ids the stories that there are
 * @throws CommandProblem for a name that no story has
 */
export function chosenStories(operands: readonly string[], ids: readonly string[]): readonly string[] {
  const unknown = operands.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new CommandProblem(noStory(unknown, ids));
  return operands.length > 0 ? operands : ids;
}

function noStory(id: string, ids: readonly string[]): Pair {
  const listed = ids.join(", ");
  return {
    en: `There is no story ${JSON.stringify(id)}; the stories are ${listed}.`,
    ko: `${JSON.stringify(id)} 이야기가 없다. 있는 이야기: ${listed}`,
  };
}
