import { spawnSync } from "node:child_process";

/** Makes the whole file system read-only but for one folder, and goes on as nobody. */
const confine = `
set -eu
mount --bind "$1" "$1"
mount -o remount,bind,ro /
for folder in /tmp /var /run /home /srv; do
  if mountpoint -q "$folder"; then mount -o remount,bind,ro "$folder"; fi
done
shift
exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --bounding-set=-all "$@"`;

/**
 * The command that runs another one as in a container without rights: as user and group 65534, without capabilities, on
 * a file system that is read-only but for one folder.
 *
 * @param writable the folder's path; user 65534 must own it
 * @throws Error with what is missing when this machine cannot do that
 */
export function confined(command: readonly string[], writable: string): string[] {
  const wrapped = ["unshare", "--mount", "--propagation", "private", "sh", "-c", confine, "sh", writable];
  const { status, stderr, error } = spawnSync(wrapped[0] ?? "", [...wrapped.slice(1), "true"], { encoding: "utf8" });
  if (status === 0) return [...wrapped, ...command];
  throw new Error(
    `The check runs the server as another user on a read-only file system, which needs Linux, root, and the commands unshare, mount and setpriv: ${(error?.message ?? stderr).trim()}`,
  );
}
