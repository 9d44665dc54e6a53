/** Does something with the rights of an ordinary user, since root may read everything. */
export function asNobody<Value>(act: () => Value): Value {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
