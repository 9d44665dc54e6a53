import type { catalogue as English } from "../en/catalogue";

/** 이야기 전체를 데이터로 설명하는 묶음과 목록의 문구. */
export const catalogue: typeof English = {
  citeMessage: "이 데이터를 쓸 때는 판을 밝혀 인용해 주기 바란다.",
  readme: {
    edition: (edition, verified) => `판 ${edition}. ${verified}까지 확인한 사실이다.`,
    files: "파일",
    datapackage: "모든 파일의 프로그램용 설명(Data Package 2.0)",
    csvw: (count) => `CSV마다 하나씩 있는 설명 ${count}개(W3C CSV on the Web)`,
    citation: "인용 방법(Citation File Format 1.2.0)",
    license: "데이터의 이용 조건",
    manifest: "모든 파일의 SHA-256과 크기. sha256sum -c manifest-sha256.txt로 확인한다",
    form: "형식",
    forms: [
      "CSV는 바이트 순서 표식이 없는 UTF-8이며 쉼표로 나누고 레코드는 CRLF로 끝난다(RFC 4180).",
      "쉼표 사이가 비어 있으면 값이 없거나 공개되지 않은 것이다. 0이 아니다.",
      "날짜는 EDTF(ISO 8601-2)로 적는다. 2025, 2025-02, 2025-02-10이며 ~는 대략, ?는 불확실, a/b는 기간이다.",
      "금액은 기본 단위의 정수다. 확정, 약, 최대, 최소, 보도 가운데 무엇인지는 성격 열에 적는다.",
      "목록은 세미콜론으로 나눈다. 출처 뒤에는 #와 출처 안의 위치가 올 수 있다.",
      "외래 키는 목록을 가리킬 수 없으므로, 목록의 식별자가 무엇을 가리키는지는 datapackage.json의 references에 적는다.",
      "독자에게 보이는 글은 _en과 _ko 두 열에 있다. 고정 목록의 낱말은 terms.csv에서 설명한다.",
    ],
    use: "이용",
    licensed: (title, url) => `${title}, ${url}. 인용한 출처에는 각 출처의 조건이 적용된다.`,
    addresses: "주소",
    current: (address) => `현재 데이터: ${address}`,
    pinned: (address) => `현재 판인 동안 이 판의 주소: ${address}`,
    rows: (count) => `${count}행`,
  },
};
