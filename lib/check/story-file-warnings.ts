import type { Side, StoryFile } from "@/lib/datasets/story-file";
import { grounds, isReadable } from "@/lib/text/contrast";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";

/**
 * Words what `story.json` leaves hard to see or unsaid: sides that look alike, colours that their ground swallows,
 * headline figures without an amount, a story without a byline or a newsroom, and a standfirst that rests on nothing.
 */
export function storyFileWarnings(tables: Tables, file: StoryFile): Pair[] {
  return [
    ...alikeSides(file.sides),
    ...file.sides.flatMap(faintColours),
    ...emptyHeadlines(tables, file),
    ...unsigned(file),
    ...unguarded(file),
  ];
}

function alikeSides([first, second]: StoryFile["sides"]): Pair[] {
  const at = (key: string) => `story.json: sides.1.${key}`;
  const themes = (["light", "dark"] as const).filter((theme) => first.color[theme] === second.color[theme]);
  return [
    ...themes.map((theme) => ({
      en: `${at(`color.${theme}`)}: both sides have this colour; give the second another: "${second.color[theme]}"`,
      ko: `${at(`color.${theme}`)}: 두 진영의 색이 같다. 둘째 진영에 다른 색을 준다: "${second.color[theme]}"`,
    })),
    ...(first.shape === second.shape
      ? [
          {
            en: `${at("shape")}: both sides have this shape; give the second another, for readers who see no colours: "${second.shape}"`,
            ko: `${at("shape")}: 두 진영의 모양이 같다. 색을 구별하지 못하는 독자를 위해 둘째 진영에 다른 모양을 준다: "${second.shape}"`,
          },
        ]
      : []),
  ];
}

function faintColours({ id, color }: Side): Pair[] {
  return (["light", "dark"] as const).flatMap((theme) => {
    if (isReadable(color[theme].slice(1), theme)) return [];
    const ground = `#${grounds[theme]}`;
    return [
      {
        en: `story.json: the ${theme} colour of ${id} has less than 4.5:1 of contrast with ${ground}; choose a ${theme === "light" ? "darker" : "lighter"} one: "${color[theme]}"`,
        ko: `story.json: ${id}의 ${theme} 색과 바탕 ${ground}의 대비가 4.5:1보다 낮다. 더 ${theme === "light" ? "어두운" : "밝은"} 색을 고른다: "${color[theme]}"`,
      },
    ];
  });
}

function emptyHeadlines(tables: Tables, { headline }: StoryFile): Pair[] {
  return headline.flatMap(({ dataset, row, column }) => {
    const found = tables[dataset].rows.find(({ values }) => values.id === row);
    if (!found || typeof found.values[column] === "number") return [];
    return [
      {
        en: `${dataset}.csv:${found.line}: ${column}: a headline figure without an amount is not drawn; fill it in, or name another row in story.json: "${row}"`,
        ko: `${dataset}.csv:${found.line}: ${column}: 첫 화면의 수치인데 금액이 없어 그리지 않는다. 채우거나 story.json에서 다른 행을 고른다: "${row}"`,
      },
    ];
  });
}

function unsigned({ byline, newsroom }: StoryFile): Pair[] {
  if (byline || newsroom) return [];
  return [
    {
      en: "story.json: it names neither a byline nor a newsroom, so pages and citations name this site alone; add byline or newsroom",
      ko: "story.json: byline도 newsroom도 없어 화면과 인용문에 이 사이트 이름만 나온다. byline이나 newsroom을 더한다",
    },
  ];
}

function unguarded({ restsOn }: StoryFile): Pair[] {
  if (restsOn?.length) return [];
  return [
    {
      en: "story.json: it does not say which facts its standfirst and labels rest on, so that they can outlive them; list them in restsOn",
      ko: "story.json: standfirst와 label이 어떤 사실에 근거하는지 적지 않아 사실이 바뀌어도 글이 남는다. restsOn에 적는다",
    },
  ];
}
