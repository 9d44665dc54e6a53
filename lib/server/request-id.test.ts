import { expect, test } from "vitest";
import { requestId } from "./request-id";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test.each(["0b9fda4c24b34c6d0c5f6d3a1b2c3d4e", "Root=1-67891233-abcdef012345678912345678", "a", "x".repeat(128)])(
  "a token stays the id: %s",
  (sent) => {
    expect(requestId(sent)).toBe(sent);
  },
);

test.each([undefined, "", " ", 'a"b', "a\u2028b", "한글", "a, b", "x".repeat(129), ["a", "b"]])(
  "a new id replaces %j",
  (sent) => {
    expect(requestId(sent)).toMatch(uuid);
    expect(requestId(sent)).not.toBe(requestId(sent));
  },
);
