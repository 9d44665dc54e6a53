import { expect, test } from "vitest";
import { deliver } from "./deliver";

const content = "0123456789";

function send(headers: Record<string, string> = {}, method = "GET", body: string | Uint8Array<ArrayBuffer> = content) {
  return deliver(new Request("http://desk.example/a.csv", { method, headers }), new Headers(), body);
}

test.each([
  ["bytes=0-3", "0123", "bytes 0-3/10"],
  ["bytes=8-", "89", "bytes 8-9/10"],
  ["bytes=-1", "9", "bytes 9-9/10"],
  ["bytes=2-99", "23456789", "bytes 2-9/10"],
])("%s is a part", async (range, text, contentRange) => {
  const response = await send({ Range: range });
  expect(response.status).toBe(206);
  expect(response.headers.get("Content-Range")).toBe(contentRange);
  expect(response.headers.get("Content-Length")).toBe(String(text.length));
  expect(await response.text()).toBe(text);
});

test.each([{}, { Range: "bytes=0-1,3-4" }, { Range: "lines=0-1" }, { Range: "bytes=0-1", "If-Range": 'W/"a"' }])(
  "with %o it is the whole, with its length and an offer of parts",
  async (headers) => {
    for (const body of [content, new TextEncoder().encode(content)]) {
      const response = await send(headers, "GET", body);
      expect(response.status).toBe(200);
      expect(response.headers.get("Accept-Ranges")).toBe("bytes");
      expect(response.headers.get("Content-Length")).toBe("10");
      expect(response.headers.get("Content-Range")).toBeNull();
      expect(await response.text()).toBe(content);
    }
  },
);

test("a part behind the end is refused, and the length told", async () => {
  await expect(send({ Range: "bytes=10-" })).rejects.toMatchObject({
    problem: "no-such-range",
    details: { headers: { "Content-Range": "bytes */10" } },
  });
});

test("the length is in bytes", async () => {
  const response = await send({ Range: "bytes=0-2" }, "GET", "오픈");
  expect(response.headers.get("Content-Range")).toBe("bytes 0-2/6");
  expect(await response.text()).toBe("오");
});

test("HEAD has the headers of the whole and no content", async () => {
  const response = await send({ Range: "bytes=0-3" }, "HEAD");
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Length")).toBe("10");
  expect(response.body).toBeNull();
});

test("a stream has neither length nor parts, and is ended for HEAD", async () => {
  let cancelled = false;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1)),
      cancel() {
        cancelled = true;
      },
    });
  const ask = (method: string) => new Request("http://desk.example/a.csv", { method, headers: { Range: "bytes=0-3" } });
  const response = await deliver(ask("GET"), new Headers(), stream());
  expect(response.status).toBe(200);
  expect(response.headers.get("Accept-Ranges")).toBeNull();
  expect(response.headers.get("Content-Length")).toBeNull();
  await response.body?.cancel();
  cancelled = false;
  expect((await deliver(ask("HEAD"), new Headers(), stream())).body).toBeNull();
  expect(cancelled).toBe(true);
});
