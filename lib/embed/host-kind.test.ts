import { expect, test } from "vitest";
import { hostedAddress, hostKinds, hostRules } from "./host-kind";

const messages = {
  pym: "pymxPYMxcounterpoint-checkxPYMxheightxPYMx412",
  sidechain: { sentinel: "amp", type: "embed-size", height: 412 },
  frames: { sentinel: "amp", type: "embed-size", height: 412 },
  amp: { sentinel: "amp", type: "embed-size", height: 412 },
  "iframe-resizer": "[iFrameSizer]counterpoint-check:412:640:init",
  "open-iframe-resizer": { type: "iframe-resized", width: 640, height: 412 },
  datawrapper: { "datawrapper-height": { "/embed/a/b": 412 } },
  wordpress: { message: "height", value: 412, secret: "abcdefghij" },
  guardian: JSON.stringify({ id: "/embed/a/b", type: "set-height", value: 412 }),
  embedly: JSON.stringify({ src: "https://a.example/", context: "iframe.resize", height: 412 }),
} satisfies Partial<Record<keyof typeof hostKinds, unknown>>;

const listening = Object.entries(messages);

test.each(listening)("a page with %s hears its own message", (name, message) => {
  const host = Object.keys(hostKinds).find((each): each is keyof typeof hostKinds => each === name);
  if (!host) throw new Error(`no such host: ${name}`);
  expect(hostRules(host).height?.(message)).toBe(412);
  for (const nonsense of [
    null,
    undefined,
    412,
    "",
    "{",
    "{}",
    { height: 412 },
    { type: "embed-size", height: Number.NaN },
  ]) {
    expect(hostRules(host).height?.(nonsense)).toBeNull();
  }
  const foreign = listening.filter(([, other]) => JSON.stringify(other) !== JSON.stringify(message));
  for (const [, other] of foreign) expect(hostRules(host).height?.(other)).toBeNull();
});

test("a page without a script hears nothing", () => {
  expect(hostRules("plain").height).toBeUndefined();
  expect(hostRules("native").height).toBeUndefined();
});

test("an address keeps its own parameters beside those of the host", () => {
  const address = new URL(hostedAddress("https://a.example/embed/s/c?lang=ko", "pym"));
  expect(address.searchParams.get("lang")).toBe("ko");
  expect(address.searchParams.get("childId")).toBe("counterpoint-check");
  expect(hostedAddress("https://a.example/embed/s/c", "wordpress")).toBe(
    "https://a.example/embed/s/c#?secret=abcdefghij",
  );
});
