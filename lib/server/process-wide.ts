const registryKey = Symbol.for("counterpoint");

/**
 * A value shared by the whole process. Next bundles routes and pages separately, and each bundle has its own copy of
 * every module, so shared state is stored on `globalThis`. The type is trusted here: each name has one caller.
 *
 * @param name identifies the value
 * @param make creates the value on first use
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  const values: Map<string, unknown> = Reflect.get(globalThis, registryKey) ?? new Map();
  Reflect.set(globalThis, registryKey, values);
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as Value;
}
