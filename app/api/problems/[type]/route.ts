import { refuseParameters } from "@/lib/api/refuse-parameters";
import { Problem, type ProblemName, problemTypes } from "@/lib/http/problem";
import { endpoint } from "@/lib/server/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const type = parameters.type ?? "";
  if (!isProblemName(type)) throw new Problem("not-found", { detail: "There is no problem type with this name." });
  refuseParameters(new URL(request.url).searchParams);
  const { title, status, explanation } = problemTypes[type];
  return {
    contentType: "text/plain; charset=utf-8",
    tag: ["problem", type],
    body: () => `${status} ${title}\n\n${explanation.en}\n\n${explanation.ko}\n`,
  };
});

function isProblemName(type: string): type is ProblemName {
  return Object.hasOwn(problemTypes, type);
}
