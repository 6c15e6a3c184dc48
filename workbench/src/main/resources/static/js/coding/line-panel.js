// What stands beside the focused line: its codes, its memo, and how far the work in this interview is.

import { codeName, element, icon, swatch } from './element.js';

const SAVE_AFTER = 900;
const LONGEST_QUOTE = 160;

export class LinePanel {
  #chosen;
  #memoLine;
  #timer;

  constructor(root, work, lines, selection, words, acts) {
    Object.assign(this, { root, work, lines, selection, words, acts });
    this.heading = root.querySelector('[data-line-heading]');
    this.list = root.querySelector('#codes-on-line');
    this.tools = root.querySelector('[data-line-tools]');
    this.memo = root.querySelector('#memo');
    this.saved = root.querySelector('[data-memo-state]');
    this.list.addEventListener('click', (event) => this.#click(event));
    this.memo?.addEventListener('input', () => this.#typed());
    this.memo?.addEventListener('blur', () => this.flush());
    this.memo?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.acts.back();
    });
  }

  /** The coding that acts on a coding are about. */
  get coding() {
    const here = this.work.on(this.selection.line);
    return here.find((coding) => coding.id === this.#chosen) ?? here[here.length - 1];
  }

  choose(id) {
    this.#chosen = id;
    this.draw();
  }

  /** Goes to the next or previous coding of the line. */
  step(by) {
    const here = this.work.on(this.selection.line);
    if (here.length === 0) return undefined;
    const index = here.indexOf(this.coding);
    this.choose(here[(index + by + here.length) % here.length].id);
    return this.coding;
  }

  draw() {
    const line = this.selection.line;
    if (!line) return;
    this.heading.textContent = this.words.of('line.codes', line);
    const items = this.work.on(line).map((coding) => this.#item(coding));
    if (this.selection.words) items.push(this.#pending());
    else if (items.length === 0) items.push(this.#none(line));
    this.list.replaceChildren(...items);
    this.#drawTools();
    this.#drawMemo(line);
  }

  #item(coding) {
    const code = this.work.code(coding.code);
    const isChosen = coding === this.coding;
    const several = this.work.on(this.selection.line).length > 1;
    const body = element('div', {}, element('b', {}, codeName(code)));
    if (coding.negative) body.append(' ', element('span', { class: 'tag rub' }, this.words.of('line.negative')));
    if (coding.pending) body.append(' ', element('span', { class: 'tag' }, this.words.of('line.pending')));
    body.append(element('p', { class: 'q', dir: 'auto' }, shorten(this.lines.quote(coding))));
    const item = element('li', {
      'data-coding': coding.id,
      class: isChosen && several ? 'act' : '',
      'aria-current': isChosen && several ? 'true' : undefined,
    });
    item.append(swatch(code), body);
    if (this.work.writable) {
      const label = this.words.of('line.take-off-label', code.name);
      item.append(element('button', { class: 'iconbtn', type: 'button', 'aria-label': label, 'data-off': true }, icon('x')));
    }
    return item;
  }

  #pending() {
    const text = shorten(this.lines.quote(this.selection.words));
    return element(
      'li',
      { class: 'pending' },
      element('span', { class: 'sw' }, icon('pencil-simple-line')),
      element('div', {}, element('b', {}, this.words.of('line.selection')), element('p', { class: 'q', dir: 'auto' }, text)),
    );
  }

  #none(line) {
    const key = this.work.left.has(line) ? 'line.left' : this.work.visited.has(line) ? 'line.none' : 'line.new';
    return element('li', { class: 'none' }, element('span', { class: 'soft' }, this.words.of(key)));
  }

  #drawTools() {
    if (!this.tools) return;
    const coding = this.coding;
    const show = (name, visible) => (this.tools.querySelector(`[data-act="${name}"]`).hidden = !visible);
    show('negative', Boolean(coding));
    show('move', Boolean(coding && this.selection.words));
    show('leave', this.work.on(this.selection.line).length === 0 && !this.selection.words);
    const label = this.tools.querySelector('[data-act="negative"] span');
    label.textContent = this.words.of(coding?.negative ? 'line.not-negative' : 'line.mark-negative');
    const leave = this.tools.querySelector('[data-act="leave"] span');
    leave.textContent = this.words.of(this.work.left.has(this.selection.line) ? 'line.unleave' : 'line.leave');
  }

  #click(event) {
    const item = event.target.closest('[data-coding]');
    if (!item) return;
    this.choose(item.dataset.coding);
    if (event.target.closest('[data-off]')) this.acts.takeOff();
  }

  #drawMemo(line) {
    if (!this.memo || line === this.#memoLine) return;
    this.flush();
    this.#memoLine = line;
    this.memo.value = this.work.memos.get(line)?.body ?? '';
    this.saved.textContent = '';
  }

  /** After the whole state was read anew, unless something is being typed. */
  reload() {
    if (this.#timer || document.activeElement === this.memo) return;
    this.#memoLine = undefined;
    this.draw();
  }

  #typed() {
    this.saved.textContent = this.words.of('memo.typing');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), SAVE_AFTER);
  }

  /** Sends what was typed. */
  flush() {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const line = this.#memoLine;
    this.acts.writeMemo(line, this.memo.value).then((done) => {
      if (line === this.#memoLine) this.saved.textContent = this.words.of(done ? 'memo.saved' : 'memo.refused');
    });
  }

  get isTyping() {
    return Boolean(this.#timer);
  }
}

function shorten(text) {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join('')}\u2026`;
}
