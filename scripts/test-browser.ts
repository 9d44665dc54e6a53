import { reportError } from "./run";
import { runPlaywright } from "./run-playwright";

process.exitCode = await runPlaywright(process.argv.slice(2)).catch(reportError);
