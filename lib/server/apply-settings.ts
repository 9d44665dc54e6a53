import { checkSettings } from "./check-settings";
import { keepConnections } from "./keep-connections";
import { limitDrain } from "./limit-drain";

/**
 * Checks the settings and applies those that concern connections. Ends the process when one cannot be used, after a
 * sentence for each.
 */
export function applySettings(): void {
  try {
    const { COUNTERPOINT_KEEP_ALIVE, COUNTERPOINT_DRAIN } = checkSettings();
    keepConnections(COUNTERPOINT_KEEP_ALIVE);
    // In development nobody waits for answers.
    if (process.env.NODE_ENV === "production") limitDrain(COUNTERPOINT_DRAIN);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
