import { Problem } from "@/lib/http/problem";
import { endpoint } from "@/lib/server/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(() => {
  throw new Problem("not-found", {
    detail: "There is nothing at this address; /api/v1/stories.json lists the stories.",
  });
});
