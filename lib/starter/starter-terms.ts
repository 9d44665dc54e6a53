import type { Pair } from "@/lib/text/lang";

/** A word of a fixed list with its label, and how marks with it are drawn where that matters. */
export interface StarterTerm {
  readonly word: string;
  readonly label: Pair;
  readonly form?: "solid" | "hollow" | "partial" | "crossed";
  /** Whether amounts of this kind of deal are not ranked with the others. */
  readonly apart?: boolean;
}

const term = (word: string, en: string, ko: string, form?: StarterTerm["form"]): StarterTerm => ({
  word,
  label: { en, ko },
  ...(form && { form }),
});

/** The words with which the fixed lists of a new story begin, by list; the editor removes, renames and adds. */
export const starterTerms: Readonly<Record<string, readonly StarterTerm[]>> = {
  "sources.language": [term("en", "English", "영어"), term("ko", "Korean", "한국어")],
  "entities.kind": [
    term("person", "Person", "인물"),
    term("company", "Company", "기업"),
    term("coalition", "Coalition", "연합"),
    term("fund", "Fund", "투자사·기금"),
    term("project", "Project", "사업"),
    term("government", "Government body", "정부 기관"),
    term("court", "Court", "법원"),
  ],
  "deals.kind": [
    term("offer", "Offer", "인수 제안"),
    term("acquisition", "Acquisition", "인수"),
    term("investment", "Investment", "투자"),
    term("share_sale", "Share sale", "지분 매각"),
    { ...term("claim", "Money claim", "금전 청구"), apart: true },
    term("other", "Other", "기타"),
  ],
  "deals.status": [
    term("proposed", "Proposed", "제안", "hollow"),
    term("announced", "Announced", "발표", "hollow"),
    term("in_progress", "In progress", "진행 중", "hollow"),
    term("completed", "Completed", "완료", "solid"),
    term("rejected", "Rejected", "거부", "crossed"),
    term("withdrawn", "Withdrawn", "철회", "crossed"),
  ],
  "valuations.basis": [
    term("market", "Market price", "시장 가격", "solid"),
    term("reported", "Reported value", "보도된 가치", "solid"),
    term("offer", "Price offered", "제안 가격", "hollow"),
  ],
  "partners.role": [
    term("lead", "Lead partner", "주도사", "solid"),
    term("investor", "Investor", "출자사", "solid"),
    term("partner", "Partner", "협력사", "solid"),
  ],
  "series.measure": [term("price", "Price", "가격"), term("stake", "Stake", "지분율")],
  "series.unit": [term("percent", "%", "%"), term("won", "won", "원"), term("dollars", "dollars", "달러")],
  "sites.capacity_unit": [term("MW", "MW", "MW")],
  "sites.country": [term("KR", "South Korea", "한국"), term("US", "United States", "미국")],
  "sites.status": [
    term("planned", "Planned", "계획", "hollow"),
    term("under_construction", "Under construction", "공사 중", "hollow"),
    term("operating", "Operating", "가동", "solid"),
  ],
  "events.category": [
    term("deal", "Deals", "거래"),
    term("statement", "Statement", "입장"),
    term("court", "Court", "법원"),
    term("other", "Other", "기타"),
  ],
  "cases.status": [
    term("pending", "Pending", "진행 중", "hollow"),
    term("decided", "Decided", "결정", "solid"),
    term("withdrawn", "Withdrawn", "취하", "hollow"),
  ],
  "rulings.kind": [
    term("filing", "Filing", "서면 제출", "hollow"),
    term("hearing", "Hearing", "심리", "hollow"),
    term("decision", "Decision", "결정", "solid"),
    term("judgment", "Judgment", "판결", "solid"),
  ],
  "exchange_rates.basis": [term("monthly_average", "Monthly average", "월평균")],
};
