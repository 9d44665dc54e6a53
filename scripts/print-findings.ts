import { type ChartFinding, chartFindings } from "@/lib/charts/chart-findings";
import { type ChangedCell, changedCells } from "@/lib/check/changed-cells";
import { checkStory, type StoryTexts } from "@/lib/check/check-story";
import { toStory } from "@/lib/check/to-story";
import { showInvisible } from "@/lib/text/invisible";
import type { Lang, Pair } from "@/lib/text/lang";

/** What a part of a finding is called, in the order in which the parts are printed. */
const parts: readonly (readonly [part: Exclude<keyof ChartFinding, "chart" | "lang">, name: Pair])[] = [
  ["finding", { en: "headline", ko: "제목" }],
  ["standfirst", { en: "standfirst", ko: "부제" }],
  ["measure", { en: "measure", ko: "단위" }],
  ["alt", { en: "text alternative", ko: "대체 글" }],
  ["notes", { en: "note", ko: "주석" }],
  ["unnamed", { en: "left out and not named", ko: "빠졌는데 이름이 없음" }],
];

const texts = {
  none: { en: "nothing", ko: "없음" },
  same: { en: "no chart says anything else, and no cell differs", ko: "차트의 말도 셀도 달라지지 않았다" },
  unread: {
    en: "the other version has faults, so that only its cells can be compared",
    ko: "비교할 판에 잘못된 곳이 있어 셀만 비교한다",
  },
} as const satisfies Readonly<Record<string, Pair>>;

/** The lines that say what each chart of a story says, in both of the story's languages. */
export function findingLines(id: string, story: StoryTexts, lang: Lang): string[] {
  return findingsIn(id, story).flatMap((finding) => [
    `${id} ${finding.chart} ${finding.lang}`,
    ...saidBy(finding).map(({ name, text }) => `  ${name[lang]}: ${text}`),
  ]);
}

/** The lines that say what charts say otherwise, and which cells differ, since another version of a story. */
export function changeLines(id: string, before: StoryTexts, after: StoryTexts, lang: Lang): string[] {
  const cells = changedCells(before, after).map((change) => cellLine(id, change, lang));
  const isRead = checkStory(before).faults.length === 0;
  const said = isRead ? changedFindings(id, before, after, lang) : [`${id}: ${texts.unread[lang]}`];
  const lines = [...said, ...cells];
  return lines.length > 0 ? lines : [`${id}: ${texts.same[lang]}`];
}

function findingsIn(id: string, story: StoryTexts): ChartFinding[] {
  return chartFindings(toStory(id, "", checkStory(story)));
}

/** Each thing that a chart says, with what it is. */
function saidBy(finding: ChartFinding): { readonly name: Pair; readonly text: string }[] {
  return parts.flatMap(([part, name]) => [finding[part]].flat().map((text) => ({ name, text: showInvisible(text) })));
}

function changedFindings(id: string, before: StoryTexts, after: StoryTexts, lang: Lang): string[] {
  const former = new Map(findingsIn(id, before).map((finding) => [`${finding.chart} ${finding.lang}`, finding]));
  return findingsIn(id, after).flatMap((finding) => {
    const key = `${finding.chart} ${finding.lang}`;
    const old = former.get(key);
    const lines = parts.flatMap(([part, name]) => {
      const [was, is] = [old?.[part] ?? [], finding[part]].map((said) => [said].flat());
      const gone = (was ?? []).filter((text) => !is?.includes(text));
      const come = (is ?? []).filter((text) => !was?.includes(text));
      return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) =>
        changeLine(`  ${name[lang]}`, gone[index], come[index], lang),
      );
    });
    return lines.length > 0 ? [`${id} ${key}`, ...lines] : [];
  });
}

function cellLine(id: string, { file, row, column, before, after }: ChangedCell, lang: Lang): string {
  return changeLine([`${id}/${file}`, row, column].filter(Boolean).join(": "), before, after, lang);
}

function changeLine(place: string, before: string | undefined, after: string | undefined, lang: Lang): string {
  const [was, is] = [before, after].map((text) => (text === undefined ? texts.none[lang] : JSON.stringify(text)));
  return showInvisible(`${place}: ${was} → ${is}`);
}
