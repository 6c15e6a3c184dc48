// What the coder has done in this transcript, as the server last said it, with what is on its way to the server.

export class Work extends EventTarget {
  constructor(lines) {
    super();
    this.lines = lines;
    this.codes = new Map();
    this.codings = new Map();
    this.memos = new Map();
    this.visited = new Set();
    this.left = new Set();
    this.lastAct = 0;
    this.writable = false;
  }

  /** Takes the whole state over. */
  load(state) {
    this.writable = state.writable;
    this.other = state.other;
    this.lastAct = state.lastAct;
    this.codes = new Map(state.codes.map((code) => [code.id, code]));
    this.codings = new Map(state.codings.map((coding) => [coding.id, coding]));
    this.memos = new Map(state.memos.map((memo) => [memo.line, memo]));
    this.visited = new Set(state.visited);
    this.left = new Set(state.left);
    for (const code of this.codes.values()) code.elsewhere = code.passages;
    for (const coding of this.codings.values()) {
      this.codes.get(coding.code).elsewhere--;
      this.#visit(coding);
    }
    this.changed();
  }

  changed() {
    this.#byLine = undefined;
    this.#here = undefined;
    this.dispatchEvent(new Event('change'));
  }

  /** Puts a coding in, or takes it out if it no longer stands. */
  put(coding) {
    if (coding.stands === false) this.codings.delete(coding.id);
    else {
      this.codings.set(coding.id, coding);
      this.#visit(coding);
    }
  }

  #visit(coding) {
    const [first, last] = this.lines.reach(coding);
    for (let line = first; line <= last; line++) {
      this.visited.add(line);
      this.left.delete(line);
    }
  }

  /** Takes over what the server says came of an act. */
  settle(outcome) {
    outcome.codings.forEach((coding) => this.put(coding));
    this.lastAct = outcome.lastAct;
    this.changed();
  }

  #byLine;

  /** The codings that touch each line, outer before inner. */
  get byLine() {
    if (this.#byLine) return this.#byLine;
    const byLine = new Map();
    for (const coding of this.inOrder()) {
      const [first, last] = this.lines.reach(coding);
      for (let line = first; line <= last; line++) {
        if (!byLine.has(line)) byLine.set(line, []);
        byLine.get(line).push(coding);
      }
    }
    return (this.#byLine = byLine);
  }

  on(line) {
    return this.byLine.get(line) ?? [];
  }

  inOrder() {
    return [...this.codings.values()].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  }

  #here;

  /** How many passages of the coder's rest on a code, in all transcripts. */
  passages(code) {
    if (!this.#here) {
      this.#here = new Map();
      for (const coding of this.codings.values()) {
        this.#here.set(coding.code, (this.#here.get(coding.code) ?? 0) + 1);
      }
    }
    return code.elsewhere + (this.#here.get(code.id) ?? 0);
  }

  /** Later than any use so far, whatever the clocks of browser and server say. */
  now() {
    return Math.max(Date.now(), ...[...this.codes.values()].map((code) => code.usedAt + 1));
  }

  code(id) {
    return this.codes.get(id);
  }

  /** Codes in use, the one used last first. */
  get recent() {
    return [...this.codes.values()]
      .filter((code) => !code.retired)
      .sort((a, b) => b.usedAt - a.usedAt || a.name.localeCompare(b.name));
  }

  get retired() {
    return [...this.codes.values()].filter((code) => code.retired).sort((a, b) => a.name.localeCompare(b.name));
  }

  named(name) {
    const key = fold(name);
    return [...this.codes.values()].find((code) => fold(code.name) === key);
  }

  get progress() {
    const coded = this.byLine.size;
    const visited = this.visited.size;
    return {
      lines: this.lines.count,
      visited,
      coded,
      left: visited - coded,
      codes: new Set([...this.codings.values()].map((coding) => coding.code)).size,
      negative: [...this.codings.values()].filter((coding) => coding.negative).length,
    };
  }
}

/** A name without what does not tell two names apart. */
export function fold(name) {
  return name.trim().replace(/\s+/g, ' ').normalize('NFKC').toLowerCase();
}
