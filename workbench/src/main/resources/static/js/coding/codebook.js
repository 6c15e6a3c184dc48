// One's own codebook: filter, list, the definition of one code and the form to change it.

import { codeName, element, swatch } from './element.js';
import { fold } from './work.js';

const FIELDS = ['name', 'definition', 'useWhen', 'notWhen', 'example'];

export class CodebookPanel {
  #open;
  #here;

  constructor(root, work, words, acts) {
    Object.assign(this, { root, work, words, acts });
    this.filter = root.querySelector('#code-filter');
    this.list = root.querySelector('[data-codes]');
    this.retired = root.querySelector('[data-retired]');
    this.panel = root.querySelector('[data-definition]');
    this.form = root.querySelector('form');
    this.filter.addEventListener('input', () => this.draw());
    this.filter.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.acts.back();
    });
    root.addEventListener('click', (event) => this.#click(event));
    this.form?.addEventListener('submit', (event) => this.#submit(event));
  }

  draw() {
    const typed = fold(this.filter.value);
    const fits = (code) => !typed || fold(`${code.name} ${code.definition}`).includes(typed);
    const codes = this.work.recent;
    this.filter.placeholder = this.words.of('book.filter', codes.length);
    const shown = codes.filter(fits);
    this.list.replaceChildren(...shown.map((code) => this.#row(code)));
    if (shown.length === 0) {
      const key = typed ? 'book.no-match' : 'book.empty';
      this.list.append(element('li', { class: 'none soft' }, this.words.of(key)));
    }
    const retired = this.work.retired.filter(fits);
    this.retired.hidden = retired.length === 0;
    this.retired.querySelector('summary').textContent = this.words.of('book.retired', retired.length);
    this.retired.querySelector('ul').replaceChildren(...retired.map((code) => this.#row(code)));
    this.#drawDefinition();
  }

  #row(code) {
    const button = element(
      'button',
      { type: 'button', 'data-code': code.id, 'aria-pressed': String(code.id === this.#open) },
      swatch(code),
      element('span', {}, codeName(code)),
      element('span', { class: 'k' }, String(this.work.passages(code))),
    );
    return element('li', { class: code.id === this.#shown ? 'act' : '' }, button);
  }

  /** Shows the code of the focused passage, unless another one is being looked at. */
  follow(id) {
    if (id === this.#here) return;
    this.#here = id;
    this.list.querySelectorAll('li').forEach((row) => {
      row.classList.toggle('act', row.firstElementChild?.dataset.code === (this.#open ?? id));
    });
    this.#drawDefinition();
  }

  get #shown() {
    return this.#open ?? this.#here;
  }

  /** Shows what a code means. */
  show(id) {
    this.#open = id;
    if (this.form) this.form.hidden = true;
    this.draw();
  }

  #drawDefinition() {
    const code = this.work.code(this.#shown);
    this.panel.hidden = !code || (this.form && !this.form.hidden);
    if (!code) return;
    const set = (name, text) => {
      const place = this.panel.querySelector(`[data-field="${name}"]`);
      place.textContent = text;
      place.closest('[data-optional]')?.toggleAttribute('hidden', !text);
    };
    set('name', code.name);
    set('definition', code.definition || this.words.of('book.undefined'));
    for (const name of ['useWhen', 'notWhen', 'example']) set(name, code[name]);
    const show = (name, visible) => this.panel.querySelector(`[data-act="${name}"]`)?.toggleAttribute('hidden', !visible);
    show('give', !code.retired);
    show('retire', !code.retired);
    show('bring-back', code.retired);
  }

  #click(event) {
    const row = event.target.closest('[data-code]');
    if (row) {
      const id = row.dataset.code;
      this.show(id === this.#open ? undefined : id);
      return void this.root.querySelector(`[data-code="${id}"]`)?.focus();
    }
    const act = event.target.closest('[data-act]')?.dataset.act;
    const acts = {
      give: () => this.acts.give(this.work.code(this.#shown)),
      edit: () => this.#edit(this.work.code(this.#shown)),
      new: () => this.#edit(undefined),
      cancel: () => this.#close(),
      retire: () => this.acts.retire(this.#shown, true),
      'bring-back': () => this.acts.retire(this.#shown, false),
    };
    acts[act]?.();
  }

  #edit(code) {
    this.editing = code;
    this.form.hidden = false;
    this.panel.hidden = true;
    this.form.querySelector('h3').textContent = this.words.of(code ? 'book.edit' : 'book.new');
    for (const name of FIELDS) this.form.elements[name].value = code?.[name] ?? '';
    this.#complain('');
    this.form.elements.name.focus();
  }

  #close() {
    this.form.hidden = true;
    this.draw();
    this.filter.focus();
  }

  #complain(sentence) {
    const place = this.form.querySelector('[data-complaint]');
    place.hidden = !sentence;
    place.querySelector('span').textContent = sentence;
  }

  async #submit(event) {
    event.preventDefault();
    const fields = Object.fromEntries(FIELDS.map((name) => [name, this.form.elements[name].value]));
    try {
      const code = await this.acts.saveCode(this.editing, fields);
      this.#open = code.id;
      this.#close();
    } catch (refused) {
      this.#complain(refused.message);
    }
  }
}
