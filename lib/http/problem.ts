import type { Pair } from "@/lib/text/lang";
import { allowedMethods } from "./answer";

/** Every kind of problem that the API reports, by the last part of its `type` address (RFC 9457). */
export const problemTypes = {
  "unknown-parameter": {
    status: 400,
    title: "Unknown parameter",
    explanation: {
      en: "A parameter of the address is neither a column of the dataset nor an option of this endpoint. The response names it and suggests the nearest known one, if any. Nothing is ignored silently: correct the address and try again.",
      ko: "주소의 매개변수가 이 데이터셋의 열도, 이 주소의 옵션도 아니다. 응답에 그 이름과 비슷한 이름이 적혀 있다. 주소를 고쳐 다시 요청하면 된다.",
    },
  },
  "bad-value": {
    status: 400,
    title: "Invalid parameter value",
    explanation: {
      en: "The value of a parameter does not fit its column or option. The response says which one and what it accepts.",
      ko: "매개변수의 값이 해당 열이나 옵션에 맞지 않는다. 응답에 어느 것인지와 쓸 수 있는 값이 적혀 있다.",
    },
  },
  "too-large": {
    status: 400,
    title: "Too large for this format",
    explanation: {
      en: "A workbook holds fewer rows, and less text per cell, than the other formats. The response says what exceeds the limit and how to request less.",
      ko: "엑셀 파일은 다른 형식보다 담을 수 있는 행과 한 칸의 글자가 적다. 응답에 무엇이 넘치는지와 줄여서 요청하는 방법이 적혀 있다.",
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
    title: "Edition not available",
    explanation: {
      en: "The address names an edition of the data that is not the current one. Past editions are not stored yet; the response links to the same address in the current edition.",
      ko: "주소에 적힌 판은 현재 판이 아니다. 지난 판은 아직 보관하지 않으며, 응답에 현재 판의 같은 주소가 적혀 있다.",
    },
  },
  "bad-request": {
    status: 400,
    title: "Malformed request",
    explanation: {
      en: "The request does not follow HTTP, so that it cannot be read. The response says what is wrong; most often, characters of the address are not percent-encoded.",
      ko: "요청이 HTTP 규칙에 맞지 않아 읽을 수 없다. 무엇이 잘못되었는지 응답에 적혀 있다. 대개는 주소의 글자가 퍼센트 인코딩되어 있지 않은 경우다.",
    },
  },
  "timed-out": {
    status: 408,
    title: "Request timed out",
    explanation: {
      en: "The request did not arrive completely in time. Send it again.",
      ko: "요청이 제때 다 도착하지 않았다. 다시 보내면 된다.",
    },
  },
  "address-too-long": {
    status: 414,
    title: "Address too long",
    explanation: {
      en: "The address is longer than this server and the proxies in front of it accept. Request more rows at once and choose among them, or split the request.",
      ko: "주소가 이 서버와 앞단 프록시가 받는 길이보다 길다. 더 넓게 요청한 뒤 골라내거나 요청을 나누면 된다.",
    },
  },
  "head-too-large": {
    status: 431,
    title: "Address and headers too large",
    explanation: {
      en: "The address and the headers of the request together exceed 16 KB. Shorten the address, or send fewer headers.",
      ko: "요청의 주소와 헤더를 합쳐 16KB를 넘는다. 주소를 줄이거나 헤더를 줄여서 보내면 된다.",
    },
  },
  "condition-failed": {
    status: 412,
    title: "Condition not met",
    explanation: {
      en: "The request was to be answered only under a condition (If-Match or If-Unmodified-Since) that does not hold. Entity tags are weak here, so If-Match never does; use If-None-Match.",
      ko: "요청에 적힌 조건(If-Match, If-Unmodified-Since)이 맞지 않는다. 이곳의 엔티티 태그는 약한 태그여서 If-Match는 성립하지 않는다. If-None-Match를 쓰면 된다.",
    },
  },
  "no-such-range": {
    status: 416,
    title: "Range not satisfiable",
    explanation: {
      en: "The file has fewer bytes than the requested range begins with. Content-Range says how many it has.",
      ko: "요청한 범위의 시작이 파일의 끝보다 뒤에 있다. Content-Range에 파일의 바이트 수가 적혀 있다.",
    },
  },
  "expectation-failed": {
    status: 417,
    title: "Expectation not met",
    explanation: {
      en: "The request expects something else than 100-continue, which nothing here does. Send it without Expect.",
      ko: "요청의 Expect 헤더에 100-continue가 아닌 값이 있다. Expect 없이 보내면 된다.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    explanation: {
      en: "The API is read-only: it supports GET, HEAD and OPTIONS.",
      ko: "읽기 전용이다. GET, HEAD, OPTIONS만 쓸 수 있다.",
    },
  },
  "not-implemented": {
    status: 501,
    title: "Format not supported",
    explanation: {
      en: "The requested format is not supported here. The response lists the supported formats.",
      ko: "지원하지 않는 형식을 요청했다. 응답에 쓸 수 있는 형식이 적혀 있다.",
    },
  },
  "not-ready": {
    status: 503,
    title: "The chart could not be drawn just now",
    explanation: {
      en: "Too many charts were requested at once. Try again after the time in Retry-After.",
      ko: "한꺼번에 요청된 차트가 너무 많다. Retry-After에 적힌 시간 뒤에 다시 요청하면 된다.",
    },
  },
  failure: {
    status: 500,
    title: "Server error",
    explanation: {
      en: "The fault is on our side, not in the request. It has been logged; please try again later.",
      ko: "요청의 잘못이 아니라 서버의 오류다. 기록해 두었으니 잠시 뒤에 다시 시도해 달라.",
    },
  },
} satisfies Readonly<Record<string, { readonly status: number; readonly title: string; readonly explanation: Pair }>>;

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

/** Thrown by an endpoint's handler; it becomes an RFC 9457 response. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly problem: ProblemName,
    readonly details: ProblemDetails,
  ) {
    super(details.detail);
  }
}

/** The media type of a problem response (RFC 9457 §3). */
export const problemMedia = "application/problem+json";

/** The body of a problem response. */
export function problemBody({ problem, details }: Problem): string {
  const { status, title } = problemTypes[problem];
  const { detail, parameter, suggestion, current } = details;
  return JSON.stringify({ type: `/api/problems/${problem}`, title, status, detail, parameter, suggestion, current });
}

/** The problem of a request with a method other than those that addresses here answer. */
export function methodProblem(method: string): Problem {
  return new Problem("method-not-allowed", {
    detail: `${method.slice(0, 100)} is not allowed here; this address accepts ${allowedMethods}.`,
    headers: { Allow: allowedMethods },
  });
}
