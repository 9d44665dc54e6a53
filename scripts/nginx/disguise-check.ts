import assert from "node:assert/strict";
import { ask } from "../ask";
import type { NamedCheck } from "../named-checks";

/** What a client can send to have the framework answer with something else than the page. */
const disguises: readonly Readonly<Record<string, string>>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { RSC: "1", "Next-Router-State-Tree": encodeURIComponent('["",{},null,null,true]') },
  { "Next-Router-State-Tree": "%7Bnonsense" },
  { "Next-Url": "/en" },
  { "Next-Action": "0123456789abcdef0123456789abcdef01234567" },
  { Accept: "text/x-component" },
  { "X-NextJS-Data": "1" },
  { "X-Middleware-Prefetch": "1" },
  { "X-Middleware-Subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "X-Prerender-Revalidate": "1" },
  { "X-Matched-Path": "/ko" },
  { "X-Invoke-Status": "500", "X-Invoke-Path": "/_error" },
  { "X-Forwarded-Host": "other.example", "X-Forwarded-Proto": "https", "X-Forwarded-Port": "81" },
  { Cookie: "__prerender_bypass=1; __next_preview_data=1" },
  { Range: "bytes=0-9" },
  { "If-None-Match": "*" },
];

/**
 * Checks that a page is the same for the next reader, whatever the one before has sent. The hosts are others for each
 * disguise, so that nothing is kept yet when it comes.
 *
 * @param cache names what stands at the origin
 */
export function disguiseCheck(cache: string, origin: string, paths: readonly string[]): NamedCheck {
  return {
    name: `${cache} serves the next reader the page, whatever the one before has sent`,
    async run() {
      for (const path of paths) {
        const expected = await ask(origin + path, { headers: { Host: "reference.example" } });
        assert.equal(expected.status, 200, path);
        for (const [index, disguise] of disguises.entries()) {
          const Host = `disguise-${index}.example`;
          const disguised = await ask(origin + path, { headers: { Host, ...disguise } });
          const next = await ask(origin + path, { headers: { Host } });
          const what = `${path} after ${JSON.stringify(disguise)}`;
          assert.ok(disguised.status < 500, `${what}: ${disguised.status}`);
          assert.equal(disguised.headers["set-cookie"], undefined, what);
          assert.equal(next.status, 200, what);
          assert.equal(next.headers["content-type"], expected.headers["content-type"], what);
          assert.equal(next.headers["set-cookie"], undefined, what);
          assert.ok(next.body.equals(expected.body), `${what} has another body`);
        }
      }
    },
  };
}
