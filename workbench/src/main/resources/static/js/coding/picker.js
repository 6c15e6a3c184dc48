// The code picker: type, choose, give. A combobox with a list of one's own codes.

import { codeName, element, icon, swatch } from './element.js';
import { fold } from './work.js';

const MOST = 8;

export class Picker {
  #options = [];
  #active = 0;

  /** @param given called with a code, or with the name of one to be made */
  constructor(box, work, words, { given, closed }) {
    this.box = box;
    this.work = work;
    this.words = words;
    this.given = given;
    this.closed = closed;
    this.field = box.querySelector('input');
    this.list = box.querySelector('[role="listbox"]');
    this.field.addEventListener('input', () => this.#search());
    this.field.addEventListener('keydown', (event) => this.#key(event));
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) this.#give(this.#options[Number(option.dataset.index)]);
    });
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget)) this.close(false);
    });
  }

  get isOpen() {
    return !this.box.hidden;
  }

  /** Opens under an element of the transcript. */
  open(anchor, label) {
    this.box.hidden = false;
    this.box.setAttribute('aria-label', label);
    this.#place(anchor);
    this.field.value = '';
    this.#search();
    this.field.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: 'nearest' });
  }

  #place(anchor) {
    const scroller = this.box.offsetParent;
    const [line, frame] = [anchor.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const below = line.bottom - frame.top + scroller.scrollTop + 4;
    const above = line.top - frame.top + scroller.scrollTop - this.box.offsetHeight - 4;
    const room = frame.bottom - line.bottom;
    const isBelow = room > 330 || above < scroller.scrollTop;
    this.box.style.insetBlockStart = `${isBelow ? below : above}px`;
  }

  close(back = true) {
    if (!this.isOpen) return;
    this.box.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
    this.closed(back);
  }

  #search() {
    const typed = fold(this.field.value);
    const codes = this.work.recent;
    this.#options = (typed ? rank(codes, typed) : codes.map((code) => ({ code }))).slice(0, MOST);
    if (typed && !this.work.named(typed)) this.#options.push({ name: this.field.value.trim().replace(/\s+/g, ' ') });
    this.#active = 0;
    this.#draw(typed);
  }

  #draw(typed) {
    this.list.replaceChildren(
      ...this.#options.map((option, index) => {
        const active = index === this.#active;
        const row = element('li', {
          role: 'option',
          id: `pick-${index}`,
          class: active ? 'act' : '',
          'aria-selected': String(active),
          'data-index': String(index),
        });
        if (option.code) row.append(swatch(option.code), this.#name(option, typed), this.#why(option, typed));
        else {
          row.append(
            element('span', { class: 'sw' }, icon('plus')),
            element('span', {}, this.words.of('picker.new', option.name)),
            element('kbd', {}, this.words.of('picker.new-key')),
          );
        }
        return row;
      }),
    );
    this.field.setAttribute('aria-expanded', String(this.#options.length > 0));
    if (this.#options.length > 0) this.field.setAttribute('aria-activedescendant', `pick-${this.#active}`);
    else this.field.removeAttribute('aria-activedescendant');
    this.list.querySelector('.act')?.scrollIntoView({ block: 'nearest' });
  }

  #name({ code }, typed) {
    const at = typed ? code.name.toLowerCase().indexOf(typed) : -1;
    if (at < 0) return element('span', {}, codeName(code));
    return element('span', {}, ...marked(code.name, at, typed.length));
  }

  #why({ code, inDefinition }, typed) {
    if (!inDefinition) return element('span', { class: 'k' }, this.words.of('picker.passages', this.work.passages(code)));
    const at = code.definition.toLowerCase().indexOf(typed);
    const from = code.definition.lastIndexOf(' ', at) + 1;
    const to = code.definition.indexOf(' ', at + typed.length);
    const word = code.definition.slice(from, to < 0 ? undefined : to);
    const why = element('span', { class: 'k' }, this.words.of('picker.definition'), ' \u201c');
    why.append(...marked(word, at - from, typed.length), '\u201d');
    return why;
  }

  #key(event) {
    const keys = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Escape: () => this.close(),
      Tab: () => this.close(),
      Enter: () => this.#enter(event),
    };
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #move(by) {
    if (this.#options.length === 0) return;
    this.#active = (this.#active + by + this.#options.length) % this.#options.length;
    this.#draw(fold(this.field.value));
  }

  #enter(event) {
    if (event.ctrlKey || event.metaKey) {
      const name = this.field.value.trim().replace(/\s+/g, ' ');
      if (name) this.#give({ code: this.work.named(name), name });
    } else if (this.#options.length > 0) this.#give(this.#options[this.#active]);
  }

  #give(option) {
    this.close();
    this.given(option);
  }
}

/** Names that begin with what was typed, then words that do, then names that hold it, then definitions. */
function rank(codes, typed) {
  const ranked = [[], [], [], []];
  for (const code of codes) {
    const name = fold(code.name);
    if (name.startsWith(typed) || code.siglum.toLowerCase() === typed) ranked[0].push({ code });
    else if (name.includes(` ${typed}`)) ranked[1].push({ code });
    else if (name.includes(typed)) ranked[2].push({ code });
    else if (code.definition.toLowerCase().includes(typed)) ranked[3].push({ code, inDefinition: true });
  }
  return ranked.flat();
}

function marked(text, at, length) {
  return [text.slice(0, at), element('u', {}, text.slice(at, at + length)), text.slice(at + length)];
}
