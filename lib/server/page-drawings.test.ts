import { beforeEach, expect, test, vi } from "vitest";
import { pageWidths } from "@/lib/charts/static-widths";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { type CurrentRequest, currentRequest } from "./current-request";
import { drawing } from "./drawing";
import { pageDrawings } from "./page-drawings";
import { TooBusy } from "./work-queue";

vi.mock("./drawing", () => ({ drawing: vi.fn(async (_model, width) => `<svg width="${width}"/>`) }));

const warn = vi.spyOn(console, "warn").mockReturnValue();
const error = vi.spyOn(console, "error").mockReturnValue();

const model = sampleDealSizes();

let end = new AbortController();
let request: CurrentRequest;

beforeEach(() => {
  vi.clearAllMocks();
  end = new AbortController();
  const rest = { ended: end.signal, inline: new Map<string, string>(), incomplete: false, errors: new Set<string>() };
  request = { id: "id", method: "GET", path: "/ko", ...rest };
});

const ofPage = (isKept: boolean) => currentRequest.run(request, () => pageDrawings(model, { isKept }));

const fail = (reason: Error) => vi.mocked(drawing).mockRejectedValueOnce(reason);

test("a page has the drawings of all static widths", async () => {
  const html = await ofPage(true);
  expect(html).toBe(pageWidths.map((width) => `<div class="w${width}"><svg width="${width}"/></div>`).join(""));
  expect(request.incomplete).toBe(false);
});

test("a page whose drawing is refused at one width says so, is incomplete, and is a line in the log", async () => {
  fail(new TooBusy("too many tasks wait: 1000"));
  expect(await ofPage(false)).toMatch(/^<p>지금은 그림을 만들지 못했다\. .*<\/p>$/);
  expect(request.incomplete).toBe(true);
  expect(warn.mock.calls).toEqual([["A page is shown without a drawing: too many tasks wait: 1000."]]);
  expect(error).not.toHaveBeenCalled();
});

test("a drawing that fails is an error in the log", async () => {
  const reason = new Error("no paint");
  fail(reason);
  expect(await ofPage(false)).toContain("<p>");
  expect(request.incomplete).toBe(true);
  expect(error.mock.calls).toEqual([[reason]]);
});

test("a page that is kept fails as a whole", async () => {
  fail(new Error("no paint"));
  await expect(ofPage(true)).rejects.toThrow("no paint");
});

test("what nobody waits for any more is not logged", async () => {
  fail(new TooBusy("the request has ended"));
  end.abort();
  expect(await ofPage(false)).toContain("<p>");
  expect(warn).not.toHaveBeenCalled();
});
