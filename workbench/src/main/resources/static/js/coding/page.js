// The page of Phase 1: joins the transcript, the codebook, the line's panel and the outbox.

import { say } from '../shell.js';
import { Acts } from './acts.js';
import { CodebookPanel } from './codebook.js';
import { Words } from './element.js';
import { Highlights } from './highlights.js';
import { Keys } from './keys.js';
import { LinePanel } from './line-panel.js';
import { Offer } from './offer.js';
import { Outbox } from './outbox.js';
import { Picker } from './picker.js';
import { Lines } from './positions.js';
import { Selection } from './selection.js';
import { Status } from './status.js';
import { Stripes } from './stripes.js';
import { Visits } from './visits.js';
import { Window } from './window.js';
import { Work } from './work.js';

class CodingPage extends HTMLElement {
  async connectedCallback() {
    const find = (selector) => this.querySelector(selector);
    const base = this.dataset.base;
    const words = new Words(JSON.parse(this.dataset.words));
    const lines = new Lines(find('.chunks'));
    const work = new Work(lines);
    const selection = new Selection(lines);
    const outbox = new Outbox(base, this.dataset.transcript);
    const acts = new Acts({ page: this, work, lines, selection, outbox, words, base });
    const highlights = new Highlights(lines, work);
    const stripes = new Stripes(lines, work);
    const near = new Window(find('.reading'), find('.chunks'), [highlights, stripes], (chunk) => stripes.key(chunk));
    const panel = new LinePanel(find('.side'), work, lines, selection, words, acts);
    const book = new CodebookPanel(find('.book'), work, words, acts);
    const picker = new Picker(find('.picker'), work, words, {
      given: (option) => acts.give(option),
      closed: (back) => back && acts.back(),
    });
    const visits = new Visits(outbox, work, selection);
    const status = new Status(this, outbox, work, words);
    const offer = new Offer(find('.floatbar'), lines, selection, work);
    acts.join({ panel, book, picker, visits, offer });

    work.addEventListener('change', () => {
      stripes.arrange();
      near.redraw();
      panel.draw();
      book.follow(panel.coding?.code);
      book.draw();
      status.draw();
    });
    selection.addEventListener('words', () => {
      highlights.choose(selection.words);
      panel.draw();
    });
    selection.addEventListener('line', () => {
      panel.draw();
      book.follow(panel.coding?.code);
    });
    new Keys(find('.chunks'), acts);
    this.#pointers(find('.reading'), selection, acts, picker);
    this.#buttons(acts);
    this.#dialog();

    await outbox.resume();
    await acts.reload();
    panel.reload();
    this.#begin(selection);
    this.setAttribute('data-ready', '');
    addEventListener('focus', () => acts.refresh());
    addEventListener('pagehide', () => {
      panel.flush();
      visits.flush();
    });
  }

  #pointers(reading, selection, acts, picker) {
    const take = () => {
      if (!selection.takeNative()) return false;
      acts.offer.show();
      return true;
    };
    reading.addEventListener('pointerup', (event) => {
      if (event.pointerType === 'touch' || event.target.closest('.picker, .floatbar')) return;
      // The browser settles a selection after the event.
      setTimeout(() => {
        if (take()) {
          getSelection().removeAllRanges();
          acts.back();
        }
      });
    });
    reading.addEventListener('click', (event) => {
      const stripe = event.target.closest('.st');
      if (stripe) return acts.show(stripe.dataset.coding, Number(stripe.dataset.line));
      const unit = event.target.closest('.u');
      if (unit && getSelection().isCollapsed && !picker.isOpen) selection.goTo(Number(unit.id.slice(1)));
      return undefined;
    });
    let timer;
    document.addEventListener('selectionchange', () => {
      if (!matchMedia('(pointer: coarse)').matches) return;
      clearTimeout(timer);
      timer = setTimeout(take, 300);
    });
    reading.querySelector('.chunks').addEventListener('focusin', (event) => {
      const unit = event.target.closest('.u');
      if (!unit && selection.line) selection.goTo(selection.line, { keep: true });
    });
  }

  #buttons(acts) {
    this.addEventListener('click', (event) => {
      const name = event.target.closest('[data-do]')?.dataset.do;
      if (name) acts[name]();
    });
    this.querySelector('[data-line-tools]')?.addEventListener('click', (event) => {
      const name = event.target.closest('[data-act]')?.dataset.act;
      if (name) acts[name]();
    });
  }

  #dialog() {
    const dialog = this.querySelector('dialog');
    document.querySelector('[data-keys]')?.addEventListener('click', () => dialog.showModal());
    const single = dialog.querySelector('[name="single"]');
    single.checked = Keys.areOn;
    single.addEventListener('change', () => Keys.switch(single.checked));
  }

  /** Goes on where the coder stopped, or where the address points. */
  #begin(selection) {
    const named = /^#l(\d+)$/.exec(location.hash);
    const line = Number(named?.[1] ?? this.dataset.line ?? 1);
    selection.goTo(line, { focus: false });
    selection.lines.line(selection.line)?.element.scrollIntoView({ block: line > 1 ? 'center' : 'nearest' });
    if (!document.activeElement || document.activeElement === document.body) selection.goTo(line);
    say('');
  }
}

customElements.define('emic-coding', CodingPage);
