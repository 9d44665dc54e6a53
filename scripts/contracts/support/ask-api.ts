import { join } from "node:path";
import { endpoints } from "@/lib/api/endpoints";
import { root } from "../../run";

type Method = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** The host of the tests' requests; oEmbed answers for it. */
export const host = "http://localhost:3000";

const other = ["embed/[story]/[chart]", "api/[...rest]"];

const routes = [...new Set(endpoints.map(({ route }) => route)), ...other].map((route) => {
  const names = [...route.matchAll(/\[(?:\.\.\.)?([a-z]+)\]/g)].map(([, name = ""]) => name);
  const pattern = route
    .replaceAll(".", "\\.")
    .replace(/\[\\\.\\\.\\\.[a-z]+\]/g, "(.+)")
    .replace(/\[[a-z]+\]/g, "([^/]+)");
  return { route, names, form: new RegExp(`^/${pattern}/?$`), fixed: fixedLetters(route) };
});

/** Of two routes that fit, the one with more fixed letters is meant, as in Next. */
const inOrder = routes.toSorted((a, b) => b.fixed - a.fixed);

function fixedLetters(route: string): number {
  return route.startsWith("api/[...") ? -1 : route.replace(/\[[^\]]+\]/g, "").length;
}

/**
 * Sends a request to the route module that Next would choose for its path, without a server: methods, parameters and
 * answers are those of the API, or of an embed.
 */
export async function askApi(
  address: string,
  {
    method = "GET",
    headers = {},
  }: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  const url = new URL(address, host);
  for (const { route, names, form } of inOrder) {
    const found = form.exec(url.pathname);
    if (!found) continue;
    const params = Object.fromEntries(names.map((name, place) => [name, found[place + 1] ?? ""]));
    const module: Readonly<Record<string, Method | undefined>> = await import(
      /* @vite-ignore */ join(root, "app", route, "route.ts")
    );
    const answer = module[method];
    if (!answer) throw new Error(`route without a method: ${route} ${method}`);
    return answer(new Request(url, { method, headers }), { params: Promise.resolve(params) });
  }
  throw new Error(`no route for this address: ${address}`);
}
