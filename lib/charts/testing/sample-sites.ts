import type { SampleDraft } from "@/lib/check/testing/sample-story";

/** Gives the sample four sites of two statuses, at two of which one company is named, and one without a company. */
export function sampleSites({ rows }: SampleDraft): void {
  const [site] = rows.sites;
  const term = rows.terms.find(({ list }) => list === "sites.status");
  if (!site || !term) throw new Error("the sample lacks a row to start from");
  rows.terms.push({
    ...term,
    ...{
      id: "sites-status-running",
      word: "running",
      label_en: "running",
      label_ko: "가동",
      order: "0",
      form: "solid",
    },
  });
  term.form = "hollow";
  rows.sites.splice(1);
  const add = (id: string, companies: string, status?: string) =>
    rows.sites.push({
      ...site,
      id,
      name_en: `Pier ${id}`,
      name_ko: `${id} 부두`,
      companies,
      ...(status && { status }),
    });
  site.companies = "ada-fenn";
  add("east", "ada-fenn;bo-marsh", "running");
  add("west", "");
  add("north", "long-ferry");
}
