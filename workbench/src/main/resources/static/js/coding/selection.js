// Which line has the focus, and which words are chosen: by mouse, by touch, by line, by word.

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });
const PICTURE = /\p{Extended_Pictographic}/u;

export class Selection extends EventTarget {
  #words;
  #now;
  #anchorLine;

  constructor(lines) {
    super();
    this.lines = lines;
  }

  /** The number of the focused line. */
  get line() {
    return this.#now?.number;
  }

  /** The chosen words, if there are any. */
  get words() {
    return this.#words;
  }

  /** What an act is about: the chosen words, or the whole line. */
  get span() {
    if (this.#words) return this.#words;
    return this.#now && this.lines.trim({ start: this.#now.start, end: this.#now.end });
  }

  /** Moves the focus to a line and lets go of chosen words. */
  goTo(number, { keep = false, focus = true } = {}) {
    const line = this.lines.line(Math.min(Math.max(number, 1), this.lines.count));
    if (!line) return;
    const before = this.#now;
    if (before !== line) {
      before?.element.classList.remove('now');
      before?.element.removeAttribute('aria-current');
      before?.element.removeAttribute('aria-describedby');
      before?.element.removeAttribute('tabindex');
      line.element.classList.add('now');
      line.element.setAttribute('aria-current', 'true');
      line.element.setAttribute('aria-describedby', 'codes-on-line');
      line.element.tabIndex = 0;
      this.#now = line;
    }
    if (!keep) {
      this.#anchorLine = number;
      this.#choose(undefined);
    }
    if (focus) {
      line.element.focus({ preventScroll: true });
      line.element.scrollIntoView({ block: 'nearest' });
    }
    if (before !== line) this.dispatchEvent(new Event('line'));
  }

  step(by) {
    this.goTo((this.line ?? 0) + by);
  }

  /** Extends by whole lines: from the line where extending began to the one gone to. */
  extend(by) {
    const anchor = this.#words ? this.#anchorLine : (this.#anchorLine = this.line);
    this.goTo(this.line + by, { keep: true });
    const [first, last] = [Math.min(anchor, this.line), Math.max(anchor, this.line)];
    this.#choose(this.lines.trim({ start: this.lines.line(first).start, end: this.lines.line(last).end }));
  }

  /** Walks to the next or the previous word of the line. */
  word(by) {
    const words = this.#wordsOf(this.#now);
    if (words.length === 0) return;
    let index;
    if (this.#words) {
      const at = by > 0 ? this.#words.end : this.#words.start;
      index = by > 0 ? words.findIndex((word) => word.start >= at) : words.findLastIndex((word) => word.end <= at);
      if (index < 0) index = by > 0 ? words.length - 1 : 0;
    } else index = by > 0 ? 0 : words.length - 1;
    this.#choose(words[index]);
  }

  /** Makes the chosen words longer or shorter by one word at their end; without any, begins with a word. */
  extendByWord(by) {
    if (!this.#words) return this.word(by);
    const line = this.lines.at(this.#words.end - 1);
    const next = this.lines.line(line.number + 1);
    const words = [...this.#wordsOf(line), ...(next ? this.#wordsOf(next) : [])];
    if (by > 0) {
      const longer = words.find((word) => word.end > this.#words.end);
      if (longer) this.#choose({ start: this.#words.start, end: longer.end });
    } else {
      const shorter = words.findLast((word) => word.end < this.#words.end && word.end > this.#words.start);
      if (shorter) this.#choose({ start: this.#words.start, end: shorter.end });
    }
  }

  #wordsOf(line) {
    const words = [];
    let at = line.start;
    for (const { segment, isWordLike } of WORDS.segment(line.text)) {
      const length = [...segment].length;
      if (isWordLike || PICTURE.test(segment)) words.push({ start: at, end: at + length });
      at += length;
    }
    return words;
  }

  /** Takes over what was chosen by mouse or touch. */
  takeNative() {
    const native = getSelection();
    if (!native || native.isCollapsed || native.rangeCount === 0) return false;
    const chosen = native.getRangeAt(0);
    if (!this.lines.root.contains(chosen.commonAncestorContainer)) return false;
    const start = this.lines.position(chosen.startContainer, chosen.startOffset, 'start');
    const end = this.lines.position(chosen.endContainer, chosen.endOffset, 'end');
    const span = start < end ? this.lines.trim({ start, end }) : undefined;
    if (!span) return false;
    this.goTo(this.lines.reach(span)[1], { keep: true, focus: false });
    this.#anchorLine = this.lines.reach(span)[0];
    this.#choose(span);
    return true;
  }

  clear() {
    this.#choose(undefined);
  }

  #choose(span) {
    const same = this.#words?.start === span?.start && this.#words?.end === span?.end;
    this.#words = span;
    if (!same) this.dispatchEvent(new Event('words'));
  }
}
