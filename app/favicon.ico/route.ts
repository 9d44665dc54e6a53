import { endpoint } from "@/lib/server/endpoint";
import { favicon, iconAnswer } from "@/lib/server/icon-files";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(() => iconAnswer(favicon));
