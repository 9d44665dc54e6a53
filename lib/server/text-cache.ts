/** An LRU cache of texts by key, bounded by bytes. */
export class TextCache {
  readonly #maxBytes: number;
  readonly #texts = new Map<string, string>();
  #bytes = 0;

  /** @param maxBytes bytes of memory, two for each UTF-16 code unit */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes of all texts. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The text with a key, which becomes the most recently used; undefined if there is none. */
  get(key: string): string | undefined {
    const text = this.#texts.get(key);
    if (text === undefined) return undefined;
    this.#texts.delete(key);
    this.#texts.set(key, text);
    return text;
  }

  /** Stores a text and evicts the least recently used ones beyond the limit; a text larger than it is not stored. */
  set(key: string, text: string): void {
    this.#delete(key);
    this.#texts.set(key, text);
    this.#bytes += bytesOf(text);
    for (const oldest of this.#texts.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const text = this.#texts.get(key);
    if (text === undefined) return;
    this.#texts.delete(key);
    this.#bytes -= bytesOf(text);
  }
}

function bytesOf(text: string): number {
  return text.length * 2;
}
