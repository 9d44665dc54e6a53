import { expect, test } from "vitest";
import { barePolicy, pagePolicy, securityHeaders } from "./security-headers";

test("a page runs files of its site and scripts with a hash, and nothing else inline", () => {
  const policy = pagePolicy(["sha256-abc="]);
  expect(policy).toContain("script-src 'self' 'sha256-abc='");
  expect(policy).toMatch(/^default-src 'none'/);
  for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"]) {
    expect(policy).toContain(part);
  }
  expect(policy.replace(/style-src [^;]*/, "")).not.toContain("unsafe");
  expect(policy).not.toMatch(/https?:|\*/);
});

test("what is no page may do nothing", () => {
  expect(barePolicy("*")).toContain("frame-ancestors *");
  expect(barePolicy("'self'")).not.toMatch(/script-src|'self'(?!$)/);
});

test("browsers insist on https only where the site has it", () => {
  const name = "Strict-Transport-Security";
  expect(securityHeaders(new URL("https://desk.example"))[name]).toBe("max-age=31536000");
  expect(securityHeaders(new URL("http://localhost:3000"))[name]).toBeUndefined();
});
