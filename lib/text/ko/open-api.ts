import type { OpenApiText } from "../en/open-api";

/** OpenAPI 문서의 문구. */
export const openApi: OpenApiText = {
  title: (site) => `${site} API`,
  summary: "양쪽이 맞서는 이야기의 데이터를 출처와 함께 JSON, CSV, 스프레드시트, 차트, 목록으로 제공한다.",
  intro: `모두 읽기 전용이며 인증 키가 필요 없다. 모든 주소에서 GET, HEAD, OPTIONS를 쓸 수 있다.

**주소.** 확장자가 형식을 정한다. 이야기 뒤에 \`story@0123456789ab\`처럼 판을 붙이면 데이터가 바뀌지 않는 주소가 된다. 지난 판에는 410과 현재 주소로 응답한다.

**행 고르기.** 열 이름이 곧 조건이다(\`status=rejected\`). 같은 열을 되풀이하면 ‘또는’, 서로 다른 열은 ‘그리고’다. 빈칸도 열의 값처럼 고른다. \`status=rejected&status__isblank=1\`은 둘 다 고른다. 비교는 \`열__연산자=값\`으로 적는다(\`amount__gte=1000000000\`, \`date__during=2025\`). 날짜는 기간으로 비교한다. 모르는 매개변수는 400으로 거절하고 가장 비슷한 것을 알려 준다. 페이지의 보기 상태(\`_v_…\`)는 받되 무시하므로, 페이지 주소의 경로만 바꾸면 데이터 주소가 된다.

**캐시.** 응답마다 \`ETag\`가 있다. \`If-None-Match\`로 보내면 바뀌지 않았을 때 304로 응답한다.

**없는 값.** 없는 값은 JSON에서 \`null\`, CSV에서 빈칸이며 0으로 적지 않는다.`,
  groups: {
    stories: { title: "이야기", description: "어떤 이야기가 있고 그 안에 무엇이 있는지." },
    data: { title: "행", description: "데이터셋의 행과 행 하나." },
    charts: { title: "차트", description: "파일로 받는 차트와 차트를 삽입하는 방법." },
    metadata: { title: "묶음과 목록", description: "이야기 전체를 담은 파일과 프로그램용 설명." },
    service: { title: "안내", description: "API 자체에 관한 것." },
  },
  story: "이야기의 식별자. @ 뒤에 판을 붙이면 데이터가 바뀌지 않는다.",
  row: "행의 식별자.",
  chart: "차트의 식별자.",
  problemType: "오류 종류. type의 마지막 부분이다.",
  ifNoneMatch: "저장해 둔 응답의 엔티티 태그나 *. 아직 유효하면 304로 응답한다.",
  onlyWithMoney: (money) => `_money=${money}와 함께 써야 한다.`,
  comparedIn: (code) =>
    code === null
      ? "비교할 수는 이야기의 통화(/api/v1/{story}.json의 `currency`) 기본 단위로 적는다. 다른 통화의 금액은 그달 평균 환율로 환산해 비교하고, 환율이 없는 금액은 어떤 수와도 맞지 않으며 맨 뒤에 온다."
      : `비교할 수는 ${code} 기본 단위로 적는다.`,
  operators: "비교. 각각 열__연산자=값 꼴의 매개변수로 적는다. 열마다 쓸 수 있는 연산자는 다음과 같다 –",
  chartFilters:
    "차트가 쓰는 데이터셋의 열로 거른다. 열=값이나 열__연산자=값으로 적으며, 자세한 것은 그 데이터셋의 주소에 있다.",
  viewOption: (charts) => `차트를 표시하는 방식. 쓸 수 있는 차트: ${charts}.`,
  headers: {
    etag: "판, 릴리스, 쿼리, 형식으로 만든 응답의 약한 엔티티 태그.",
    link: "다음 쪽, 대표 주소, 다른 형식, 설명, 이용 조건(RFC 8288). 있는 것만 적는다.",
    disposition: "응답을 저장할 이름. 이야기, 데이터셋이나 차트, 판, 보기의 표식으로 되어 있다(RFC 6266).",
    allow: "쓸 수 있는 메서드.",
  },
  responses: {
    ok: "성공.",
    notModified: "엔티티 태그가 아직 유효하다. 본문이 없다.",
    badRequest: "모르는 매개변수이거나 쓸 수 없는 값이다. 응답에 그 이름이 적혀 있다.",
    notFound: "그런 이야기, 데이터셋, 행, 차트가 없다.",
    methodNotAllowed: "GET, HEAD, OPTIONS가 아닌 메서드를 썼다.",
    gone: "현재 판이 아니다. 응답에 현재 주소가 적혀 있다.",
    notImplemented: "지원하지 않는 형식을 요청했다.",
    notReady: "지금은 그림을 그리지 못했다. 다시 요청할 때는 Retry-After에 적혀 있다.",
  },
  schemas: {
    date: "불확실성까지 담은 날짜. EDTF(ISO 8601-2) 표기와 가능한 첫날과 마지막 날.",
    facetOption:
      "열의 값과 그 값을 가진 행의 수. 값이 null이면 값이 없는 행의 수다. filter는 그것을 고르는 매개변수다.",
    problem: "무엇이 잘못됐는지(RFC 9457).",
    pair: "두 언어의 글.",
    license: "데이터의 이용 조건.",
  },
};
