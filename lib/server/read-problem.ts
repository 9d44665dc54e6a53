import type { Pair } from "@/lib/text/lang";

const unreadable: Pair = {
  en: "may not be read by this user; grant the right to read it, for example by `chmod -R a+rX`",
  ko: "이 사용자는 읽을 수 없다. `chmod -R a+rX` 등으로 읽기 권한을 준다",
};

const problems: Readonly<Record<string, Pair>> = {
  ENOENT: { en: "is a link that leads nowhere; mend or remove it", ko: "가리키는 곳이 없는 링크다. 고치거나 지운다" },
  ELOOP: {
    en: "is a link that leads back to itself; mend or remove it",
    ko: "자기 자신으로 돌아오는 링크다. 고치거나 지운다",
  },
  EACCES: unreadable,
  EPERM: unreadable,
  ENOTDIR: {
    en: "is a file, where a folder should be; rename it or move it away",
    ko: "폴더가 있어야 할 자리에 파일이 있다. 이름을 바꾸거나 옮긴다",
  },
};

/** What is wrong with a file or folder that the system did not let us read, and what to do. Other errors are thrown on. */
export function readProblem(error: unknown): Pair {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
  return (
    problems[error.code] ?? {
      en: `could not be read, for the system says ${error.code}; look at the disk and try again`,
      ko: `시스템이 ${error.code} 오류를 내어 읽지 못했다. 디스크를 살핀 뒤 다시 한다`,
    }
  );
}
