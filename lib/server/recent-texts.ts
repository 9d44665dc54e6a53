/** Texts by name, as many as fit into a number of bytes; the one that was asked for longest ago goes first. */
export class RecentTexts {
  readonly #most: number;
  readonly #texts = new Map<string, string>();
  #bytes = 0;

  /**
   * @param most bytes of memory, with two for each UTF-16 code unit
   */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes of all texts. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The text of a name, which becomes the most recent one; undefined where there is none. */
  get(name: string): string | undefined {
    const text = this.#texts.get(name);
    if (text === undefined) return undefined;
    this.#texts.delete(name);
    this.#texts.set(name, text);
    return text;
  }

  /** Stores a text; one that is larger than all room is not stored. */
  set(name: string, text: string): void {
    this.#remove(name);
    this.#texts.set(name, text);
    this.#bytes += bytesOf(text);
    for (const oldest of this.#texts.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#remove(oldest);
    }
  }

  #remove(name: string): void {
    const text = this.#texts.get(name);
    if (text === undefined) return;
    this.#texts.delete(name);
    this.#bytes -= bytesOf(text);
  }
}

function bytesOf(text: string): number {
  return text.length * 2;
}
