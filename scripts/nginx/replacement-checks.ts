import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, type RawAnswer } from "../ask";
import type { NamedCheck } from "../named-checks";
import type { Replica } from "../start-replica";

/** Two replicas of which each can be ended, and started with other data. */
export interface Fleet {
  readonly replicas: Replica[];
  /** Starts the replica in a place again, with the corrected data. Resolves when it is ready. */
  restartCorrected(index: 0 | 1): Promise<void>;
}

interface Replacement {
  readonly origin: string;
  /** Addresses that are asked for all the time; the first two show the corrected cell. */
  readonly paths: readonly string[];
  /** What the corrected cell says. */
  readonly corrected: string;
  /** Time in ms after which nothing that was kept before is served any more. */
  readonly outOfDate: number;
}

/** Checks that nobody notices when replicas are killed, restarted and corrected, and in the end when none is left. */
export function replacementChecks(fleet: Fleet, { origin, paths, corrected, outOfDate }: Replacement): NamedCheck[] {
  return [
    {
      name: "one replica is killed and both are replaced by corrected ones under load: no answer is lost",
      async run() {
        const load = startLoad(origin, paths);
        await sleep(3000);
        await fleet.replicas[0]?.stop("SIGKILL");
        await sleep(3000);
        await fleet.restartCorrected(0);
        await fleet.replicas[1]?.stop("SIGTERM");
        await sleep(1000);
        await fleet.restartCorrected(1);
        await sleep(2000);
        const { answers, lost } = await load.stop();
        console.log(`  ${answers} answers, ${lost.length} lost`);
        assert.ok(answers > 500, `only ${answers} answers`);
        assert.deepEqual(lost, []);
      },
    },
    {
      name: "after the time that answers may be kept no old figure is served",
      async run() {
        await sleep(outOfDate);
        for (const path of paths.slice(0, 2)) {
          const { body } = await ask(origin + path);
          assert.ok(body.includes(corrected), `${path} does not say: ${corrected}`);
        }
      },
    },
    {
      name: "when no replica is left, what was kept is served, and the rest is a 502",
      async run() {
        await Promise.all(fleet.replicas.map((replica) => replica.stop("SIGKILL")));
        await sleep(outOfDate);
        for (const path of paths) {
          const { status, headers } = await ask(origin + path);
          assert.deepEqual([status, headers["x-cache"]], [200, "STALE"], path);
        }
        assert.equal((await ask(`${origin}${paths[0]}?_q=unasked`)).status, 502);
      },
    },
  ];
}

/** Asks for all paths in turn on several connections, every tenth time with a query that nobody has asked for. */
function startLoad(origin: string, paths: readonly string[]) {
  const lost: string[] = [];
  let answers = 0;
  let isStopping = false;
  const client = async (start: number) => {
    for (let turn = start; !isStopping; turn += 8) {
      const path = paths[turn % paths.length] ?? "";
      const address = turn % 10 === 0 ? `${path}?_q=${turn}` : path;
      try {
        const { status } = await askAgain(origin + address);
        if (status === 200) answers += 1;
        else lost.push(`${status} for ${address}`);
      } catch (error) {
        lost.push(`${error instanceof Error ? error.message : error} for ${address}`);
      }
      await sleep(30);
    }
  };
  const clients = Array.from({ length: 8 }, (_, index) => client(index));
  return {
    async stop() {
      isStopping = true;
      await Promise.all(clients);
      return { answers, lost };
    },
  };
}

/** Asks as a client does that is told to come back: a replica that has much to do refuses with a 503 and the time. */
async function askAgain(address: string): Promise<RawAnswer> {
  const answer = await ask(address);
  const seconds = Number(answer.headers["retry-after"]);
  if (answer.status !== 503 || !(seconds > 0)) return answer;
  await sleep(seconds * 1000);
  return ask(address);
}
