// Where characters stand. The server counts Unicode code points from 0, half-open; the browser counts UTF-16 units.
// This is the one place where the two meet.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** The UTF-16 index of a code-point position in a text. */
export function toUtf16(text, points) {
  if (!PAIR.test(text)) return Math.min(points, text.length);
  let index = 0;
  for (let point = 0; point < points && index < text.length; point++) index += text.codePointAt(index) > 0xffff ? 2 : 1;
  return index;
}

/** The code-point position of a UTF-16 index in a text. An index inside a pair counts as before it. */
export function fromUtf16(text, index) {
  if (!PAIR.test(text)) return Math.min(index, text.length);
  let point = 0;
  for (let at = 0; at < index && at < text.length; point++) {
    at += text.codePointAt(at) > 0xffff ? 2 : 1;
    if (at > index) break;
  }
  return point;
}

/** A numbered line of the page: its element, and where it begins in the transcript. Its text is read when asked for. */
class Line {
  #text;

  constructor(element, number) {
    this.element = element;
    this.number = number;
    this.start = Number(element.dataset.start);
  }

  get node() {
    return this.element.querySelector('.tx p').firstChild;
  }

  get text() {
    return (this.#text ??= this.node?.data ?? '');
  }

  get end() {
    return this.start + fromUtf16(this.text, this.text.length);
  }
}

/** All lines of the transcript on the page. */
export class Lines {
  constructor(root) {
    this.root = root;
    this.all = Array.from(root.querySelectorAll('.u'), (element, index) => new Line(element, index + 1));
  }

  get count() {
    return this.all.length;
  }

  line(number) {
    return this.all[number - 1];
  }

  of(element) {
    const unit = element?.closest?.('.u');
    return unit ? this.line(Number(unit.id.slice(1))) : undefined;
  }

  /** The last line that begins at or before a position. */
  at(position) {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.all[middle].start <= position) low = middle;
      else high = middle - 1;
    }
    return this.all[low];
  }

  /** The numbers of the first and the last line that a passage touches. */
  reach(span) {
    const first = this.at(span.start);
    return [first.end > span.start ? first.number : Math.min(first.number + 1, this.count), this.at(span.end - 1).number];
  }

  /** What a passage says, as the page shows it. */
  quote(span) {
    return this.pieces(span).map(({ line, from, to }) => line.text.slice(from, to)).join(' ');
  }

  /** A passage cut into lines, with UTF-16 indices into each line's text. */
  pieces(span) {
    const [first, last] = this.reach(span);
    const pieces = [];
    for (let number = first; number <= last; number++) {
      const line = this.line(number);
      const from = toUtf16(line.text, Math.max(0, span.start - line.start));
      const to = toUtf16(line.text, span.end - line.start);
      if (from < to) pieces.push({ line, from, to });
    }
    return pieces;
  }

  /** Ranges for paint, one a line, so that neither numbers nor speakers are in them. */
  ranges(span) {
    return this.pieces(span).map(({ line, from, to }) => range(line, from, to));
  }

  /** The transcript position of a place in the page; edge says which side of a passage it is. */
  position(node, offset, edge) {
    const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('.tx p');
    if (paragraph) {
      const line = this.of(paragraph);
      const index = node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? line.text.length : 0;
      return line.start + fromUtf16(line.text, index);
    }
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node.childNodes[offset] ?? node;
    const line = this.of(element) ?? this.of(element.querySelector?.('.u'));
    if (!line) return undefined;
    if (edge === 'start') return line.start;
    return line.number > 1 ? this.line(line.number - 1).end : line.start;
  }

  /** A passage without the white space at its edges; undefined if nothing is left. */
  trim(span) {
    const first = this.at(span.start);
    let start = Math.max(span.start, first.start);
    if (start >= first.end && first.number < this.count) start = this.line(first.number + 1).start;
    const last = this.at(span.end - 1);
    const end = Math.min(span.end, last.end);
    const head = this.at(start);
    const from = head.text.slice(toUtf16(head.text, start - head.start));
    const tail = last.text.slice(0, toUtf16(last.text, end - last.start));
    start += from.length - from.trimStart().length;
    const trimmed = { start, end: end - (tail.length - tail.trimEnd().length) };
    return trimmed.start < trimmed.end ? trimmed : undefined;
  }
}

export function range(line, from, to) {
  return new StaticRange({ startContainer: line.node, startOffset: from, endContainer: line.node, endOffset: to });
}
