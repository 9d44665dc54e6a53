/**
 * What a sandboxed frame needs: its script, and windows for its links. They have to leave the sandbox, since browsers show
 * no page with an opener policy in one (HTML, section 7.1.3).
 */
export const frameSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
