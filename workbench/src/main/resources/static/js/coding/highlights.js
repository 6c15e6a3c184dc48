// Paints passages with CSS custom highlights: ranges over the text, whose DOM stays as it is. Where codings overlap two
// are painted, the second with its underline lower; all of them are in the list of the line.

import { range, toUtf16 } from './positions.js';

const INKS = 12;

export class Highlights {
  #sets = new Map();
  #painted = new Map();

  constructor(lines, work) {
    this.lines = lines;
    this.work = work;
    if (!('highlights' in CSS)) return;
    for (let ink = 1; ink <= INKS; ink++) {
      this.#register(`code-${ink}`, 1);
      this.#register(`code-${ink}-over`, 2);
    }
    this.#register('chosen', 4);
  }

  #register(name, priority) {
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#sets.set(name, highlight);
  }

  /** Paints the lines of a chunk, which has come near the window. */
  show(chunk) {
    this.hide(chunk);
    const painted = [];
    for (const unit of chunk.querySelectorAll('.u')) this.#paint(this.lines.of(unit), painted);
    this.#painted.set(chunk, painted);
  }

  hide(chunk) {
    for (const [name, painted] of this.#painted.get(chunk) ?? []) this.#sets.get(name)?.delete(painted);
    this.#painted.delete(chunk);
  }

  #paint(line, painted) {
    const codings = this.work.on(line.number);
    if (codings.length === 0) return;
    const cuts = new Set();
    for (const coding of codings) cuts.add(Math.max(coding.start, line.start)).add(Math.min(coding.end, line.end));
    const edges = [...cuts].sort((a, b) => a - b);
    for (let index = 0; index + 1 < edges.length; index++) {
      const [from, to] = [edges[index], edges[index + 1]];
      const over = codings.filter((coding) => coding.start <= from && to <= coding.end);
      over.slice(0, 2).forEach((coding, layer) => {
        const name = `code-${this.work.code(coding.code).ink}${layer ? '-over' : ''}`;
        this.#add(name, line, from, to, painted);
      });
    }
  }

  #add(name, line, from, to, painted) {
    const piece = range(line, toUtf16(line.text, from - line.start), toUtf16(line.text, to - line.start));
    this.#sets.get(name)?.add(piece);
    painted.push([name, piece]);
  }

  /** Paints the chosen words. */
  choose(span) {
    const chosen = this.#sets.get('chosen');
    if (!chosen) return;
    chosen.clear();
    if (span) this.lines.ranges(span).forEach((piece) => chosen.add(piece));
  }
}
