import type { Pair } from "@/lib/text/lang";

interface ProblemType {
  readonly status: number;
  readonly title: string;
  readonly explanation: Pair;
}

/** Every kind of problem that the API reports, by the last part of its `type` address (RFC 9457). */
export const problemTypes = {
  "unknown-parameter": {
    status: 400,
    title: "A parameter is not known here",
    explanation: {
      en: "A parameter of the address is no column of the dataset and no option of this endpoint. The answer names it and, where one is near, suggests the one that was probably meant. Nothing was ignored silently: correct the address and ask again.",
      ko: "주소의 매개변수가 이 데이터셋의 열도, 이 주소의 선택 사항도 아니다. 답에 그 이름과 비슷한 이름이 적혀 있다. 주소를 고쳐 다시 요청하면 된다.",
    },
  },
  "bad-value": {
    status: 400,
    title: "A parameter has a value that cannot be used",
    explanation: {
      en: "The value of a parameter does not fit its column or option. The answer says which one and what it takes.",
      ko: "매개변수의 값이 해당 열이나 선택 사항에 맞지 않는다. 답에 어느 것인지와 쓸 수 있는 값이 적혀 있다.",
    },
  },
  "too-large": {
    status: 400,
    title: "The answer does not fit into this format",
    explanation: {
      en: "A workbook holds fewer rows, and less text in a cell, than the other formats. The answer says what is too much and how to ask for less.",
      ko: "엑셀 파일은 다른 형식보다 담을 수 있는 행과 한 칸의 글자가 적다. 답에 무엇이 넘치는지와 줄여서 요청하는 방법이 적혀 있다.",
    },
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address",
    explanation: {
      en: "No story, dataset, chart or row has this address. /api/v1/stories.json lists the stories, and each story's own document lists its datasets and charts.",
      ko: "이 주소에 해당하는 이야기, 데이터셋, 차트, 행이 없다. /api/v1/stories.json에 이야기 목록이, 이야기마다 데이터셋과 차트 목록이 있다.",
    },
  },
  "edition-gone": {
    status: 410,
    title: "This edition is not kept",
    explanation: {
      en: "The address names an edition of the data that is no longer the current one. Editions are not stored yet; the answer links to the same address in the current edition.",
      ko: "주소에 적힌 판은 현재 판이 아니다. 지난 판은 아직 보관하지 않으며, 답에 현재 판의 같은 주소가 적혀 있다.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: "This method cannot be used here",
    explanation: {
      en: "Everything here is read only: GET, HEAD and OPTIONS are answered.",
      ko: "읽기 전용이다. GET, HEAD, OPTIONS에만 답한다.",
    },
  },
  "not-implemented": {
    status: 501,
    title: "This form is not made here",
    explanation: {
      en: "The request asked for a form of the answer that this server does not make. The answer says which forms there are.",
      ko: "이 서버가 만들지 않는 형식을 요청했다. 답에 쓸 수 있는 형식이 적혀 있다.",
    },
  },
  "not-ready": {
    status: 503,
    title: "The picture could not be drawn just now",
    explanation: {
      en: "Drawing took too long or failed. Ask again after the time in Retry-After.",
      ko: "그림을 그리지 못했다. Retry-After에 적힌 시간 뒤에 다시 요청하면 된다.",
    },
  },
  failure: {
    status: 500,
    title: "Something went wrong here",
    explanation: {
      en: "The request was not at fault. It has been written down; please try again later.",
      ko: "요청의 잘못이 아니다. 기록해 두었으니 잠시 뒤에 다시 시도해 달라.",
    },
  },
} satisfies Readonly<Record<string, ProblemType>>;

export type ProblemName = keyof typeof problemTypes;

/** What a problem says beyond its type. */
export interface ProblemDetails {
  readonly detail: string;
  readonly parameter?: string | undefined;
  readonly suggestion?: string | undefined;
  /** Where to go instead. */
  readonly current?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by an endpoint's handler; it becomes an RFC 9457 answer. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly problem: ProblemName,
    readonly details: ProblemDetails,
  ) {
    super(details.detail);
  }
}

/** The body of a problem answer, `application/problem+json` (RFC 9457 §3). */
export function problemBody({ problem, details }: Problem): string {
  const { status, title } = problemTypes[problem];
  const { detail, parameter, suggestion, current } = details;
  return JSON.stringify({ type: `/api/problems/${problem}`, title, status, detail, parameter, suggestion, current });
}
