const seam = Symbol.for("counterpoint");

/**
 * One value for the whole process. Next bundles routes and pages apart, and each bundle has its own copy of every module;
 * what they must share lies here. This is the one place where a value is taken at its word: the name stands for its type.
 *
 * @param name names the value; each name has one caller
 * @param make makes the value when the process has none
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  const values: Map<string, unknown> = Reflect.get(globalThis, seam) ?? new Map();
  Reflect.set(globalThis, seam, values);
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as Value;
}
