/**
 * Values that are made when they are first asked for, and kept. Whoever asks meanwhile gets the same promise. A failure is
 * not kept: the next one to ask has it made again. There is no limit but the number of keys.
 */
export class MadeOnce<Key, Value> {
  readonly #made = new Map<Key, Promise<Value>>();

  /** The value of a key; rejects as `make` does. */
  get(key: Key, make: () => Promise<Value>): Promise<Value> {
    const made = this.#made.get(key) ?? this.#make(key, make);
    this.#made.set(key, made);
    return made;
  }

  #make(key: Key, make: () => Promise<Value>): Promise<Value> {
    return make().catch((error: unknown) => {
      this.#made.delete(key);
      throw error;
    });
  }
}
