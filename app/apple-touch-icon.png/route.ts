import { endpoint } from "@/lib/server/endpoint";
import { appleIcon, iconAnswer } from "@/lib/server/icon-files";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(() => iconAnswer(appleIcon));
