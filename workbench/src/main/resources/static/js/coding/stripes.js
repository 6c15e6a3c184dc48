// Stripes in the margin, one for each run of a coding in the part of the transcript that is near the window; on a phone
// a list under each line instead. Both say again what the list of the line says.

import { element } from './element.js';

const LANES = 3;
const NARROW = matchMedia('(max-width: 47.99rem)');

export class Stripes {
  #lanes = new Map();

  constructor(lines, work) {
    this.lines = lines;
    this.work = work;
  }

  /** Gives each coding a lane that is free on all of its lines. */
  arrange() {
    this.#lanes.clear();
    const until = [];
    for (const coding of this.work.inOrder()) {
      const [first, last] = this.lines.reach(coding);
      let lane = until.findIndex((line) => line < first);
      if (lane < 0) lane = until.length;
      until[lane] = last;
      this.#lanes.set(coding.id, { lane, first, last });
    }
  }

  /** What a chunk shows: its codings with their places, codes and lanes. */
  key(chunk) {
    const [top, bottom] = this.#edges(chunk);
    const parts = [];
    for (let line = top; line <= bottom; line++) {
      for (const coding of this.work.on(line)) {
        const { ink, siglum, name } = this.work.code(coding.code);
        const { start, end, negative } = coding;
        parts.push([line, coding.id, start, end, negative, ink, siglum, name, this.#lanes.get(coding.id)?.lane].join(' '));
      }
    }
    return parts.join('\n');
  }

  #edges(chunk) {
    const units = chunk.querySelectorAll('.u');
    return [this.lines.of(units[0]).number, this.lines.of(units[units.length - 1]).number];
  }

  show(chunk) {
    this.hide(chunk);
    if (NARROW.matches) this.#lists(chunk);
    else this.#runs(chunk);
  }

  hide(chunk) {
    chunk.querySelector(':scope > .runs')?.remove();
    chunk.querySelectorAll('.inl').forEach((list) => list.remove());
  }

  #runs(chunk) {
    const [top, bottom] = this.#edges(chunk);
    const seen = new Map();
    const more = new Map();
    for (let line = top; line <= bottom; line++) {
      for (const coding of this.work.on(line)) {
        const place = this.#lanes.get(coding.id);
        if (place.lane < LANES) seen.set(coding, place);
        else more.set(line, (more.get(line) ?? 0) + 1);
      }
    }
    if (seen.size === 0) return;
    const box = element('div', { class: 'runs', 'aria-hidden': 'true' });
    const text = chunk.querySelector('.tx');
    box.style.insetInlineStart = `${text.offsetLeft + text.offsetWidth}px`;
    for (const [coding, place] of seen) box.append(this.#run(coding, place, top, bottom));
    for (const [line, count] of more) box.append(this.#more(line, count));
    chunk.append(box);
  }

  #run(coding, { lane, first, last }, top, bottom) {
    const code = this.work.code(coding.code);
    const begins = first >= top;
    const ends = last <= bottom;
    const from = this.lines.line(Math.max(first, top)).element;
    const to = this.lines.line(Math.min(last, bottom)).element;
    const run = element('button', {
      type: 'button',
      tabindex: '-1',
      class: `st l${lane + 1} c${code.ink}${begins ? ' a' : ''}${ends ? ' z' : ''}${coding.negative ? ' neg' : ''}`,
      title: code.name,
      'data-coding': coding.id,
      'data-line': String(first),
    });
    if (begins) run.append(element('b', {}, code.siglum));
    run.style.insetBlockStart = `${from.offsetTop}px`;
    run.style.blockSize = `${to.offsetTop + to.offsetHeight - from.offsetTop}px`;
    return run;
  }

  #more(line, count) {
    const note = element('span', { class: 'more' }, `+${count}`);
    note.style.insetBlockStart = `${this.lines.line(line).element.offsetTop}px`;
    return note;
  }

  #lists(chunk) {
    for (const unit of chunk.querySelectorAll('.u')) {
      const codings = this.work.on(this.lines.of(unit).number);
      if (codings.length === 0) continue;
      const list = element('ul', { class: 'inl' });
      for (const coding of codings) {
        const code = this.work.code(coding.code);
        list.append(element('li', {}, element('span', { class: `sw c${code.ink}` }, code.siglum), code.name));
      }
      unit.querySelector('.tx').append(list);
    }
  }
}
