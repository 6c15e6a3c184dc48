// How far the work is, what is not saved yet, and what was refused.

import { element, icon } from './element.js';

const SHOW_AFTER = 400;

export class Status {
  #timer;

  constructor(page, outbox, work, words) {
    Object.assign(this, { page, outbox, work, words });
    this.unsaved = page.querySelector('[data-unsaved]');
    this.refusals = page.querySelector('[data-refusals]');
    this.progress = page.querySelector('[data-progress]');
    this.numbers = page.querySelector('[data-numbers]');
    outbox.addEventListener('change', () => this.#drawOutbox());
    outbox.addEventListener('refused', (event) => {
      if (!event.detail.act.answersItself) this.#refuse(event.detail.message);
    });
    outbox.addEventListener('note', (event) => this.#refuse(event.detail.message));
    work.addEventListener('visit', () => {
      this.drawing ??= requestAnimationFrame(() => {
        this.drawing = undefined;
        this.draw();
      });
    });
    this.refusals.addEventListener('click', (event) => {
      if (event.target.closest('button')) event.target.closest('p').remove();
    });
  }

  #drawOutbox() {
    clearTimeout(this.#timer);
    const { waiting, failing } = this.outbox;
    this.page.dataset.waiting = String(waiting);
    if (waiting === 0) this.unsaved.hidden = true;
    else if (failing) this.#say(this.words.of('unsaved.retrying', waiting));
    else this.#timer = setTimeout(() => this.#say(this.words.of('unsaved.sending', waiting)), SHOW_AFTER);
  }

  #say(sentence) {
    this.unsaved.hidden = false;
    this.unsaved.querySelector('span').textContent = sentence;
  }

  #refuse(message) {
    const close = element('button', { class: 'iconbtn', type: 'button', 'aria-label': this.words.of('refused.dismiss') }, icon('x'));
    this.refusals.append(element('p', { class: 'note rub' }, icon('warning-diamond'), element('span', {}, message), close));
  }

  draw() {
    const { lines, visited, coded, left, codes, negative } = this.work.progress;
    const share = lines > 0 ? (100 * visited) / lines : 0;
    this.progress.querySelector('b').textContent = this.#ratio(visited, lines);
    this.progress.querySelector('.f-pen').setAttribute('width', share.toFixed(1));
    const put = (name, text) => (this.numbers.querySelector(`[data-number="${name}"]`).textContent = text);
    put('coded', this.#ratio(coded, visited));
    put('left', this.#ratio(left, visited));
    put('codes', String(codes));
    put('negative', String(negative));
  }

  #ratio(part, base) {
    return base > 0 ? `${part}/${base} (${((100 * part) / base).toFixed(1)}%)` : `${part}/${base}`;
  }
}
