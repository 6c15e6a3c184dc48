// What a coder can do, however it is asked for: by key, by mouse, by touch. Each act shows at once and is sent through
// the outbox; if the server says no, the whole state is read again.

import { say } from '../shell.js';
import { fold } from './work.js';

const LONGEST_NAME = 120;

export class Acts {
  #offered;

  constructor(parts) {
    Object.assign(this, parts);
    this.outbox.addEventListener('refused', () => (this.isStale = true));
    this.outbox.addEventListener('change', () => {
      if (this.isStale && this.outbox.waiting === 0) this.reload();
    });
  }

  join(parts) {
    Object.assign(this, parts);
  }

  // Moving

  step(by) {
    this.selection.step(by);
  }

  extend(by) {
    this.selection.extend(by);
  }

  word(by) {
    this.selection.word(by);
  }

  extendByWord(by) {
    this.selection.extendByWord(by);
  }

  clear() {
    this.selection.clear();
  }

  back() {
    if (this.selection.line) this.selection.goTo(this.selection.line, { keep: true });
  }

  show(coding, line) {
    this.selection.goTo(line);
    this.panel.choose(coding);
  }

  choose(by) {
    const coding = this.panel.step(by);
    if (coding) say(this.work.code(coding.code).name);
  }

  filter() {
    this.book.filter.focus();
  }

  help() {
    this.page.querySelector('dialog').showModal();
  }

  memo() {
    this.panel.memo?.focus();
  }

  // Giving codes

  get #may() {
    return this.work.writable && Boolean(this.selection.span);
  }

  /** Opens the picker for the chosen words, or for the line. */
  pick() {
    if (!this.#may) return;
    this.#offered = this.selection.span;
    const [first, last] = this.lines.reach(this.#offered);
    const key = this.selection.words ? 'picker.selection' : 'picker.line';
    this.offer.hide();
    getSelection().removeAllRanges();
    this.picker.open(this.lines.line(Math.max(first, last)).element, this.words.of(key, last));
  }

  /** Gives a code, or makes one of this name and gives it. */
  give(option) {
    const span = this.#offered ?? this.selection.span;
    this.#offered = undefined;
    if (!this.work.writable || !span || !option) return;
    const code = option.code ?? (option.name ? this.#create(option.name, false) : option);
    if (code.retired) return void this.complain(this.words.of('act.retired', code.name));
    this.#code(span, code);
  }

  recent(number) {
    const code = this.work.recent[number - 1];
    if (code && this.#may) this.give({ code });
  }

  /** Makes the participant's own words a code. */
  inVivo() {
    if (!this.#may) return;
    const span = this.selection.span;
    const name = tidy(this.lines.quote(span));
    if ([...name].length > LONGEST_NAME) return void this.complain(this.words.of('act.too-long', LONGEST_NAME));
    this.#offered = span;
    this.give({ code: this.work.named(name) ?? this.#create(name, true) });
  }

  #create(name, inVivo) {
    const known = this.work.named(name);
    if (known) return known;
    const id = crypto.randomUUID();
    const code = { id, name, inVivo, siglum: '\u2026', ink: 1, elsewhere: 0, usedAt: this.work.now(), version: 0 };
    Object.assign(code, { definition: '', useWhen: '', notWhen: '', example: '', retired: false });
    this.work.codes.set(id, code);
    const body = { id, name, inVivo, version: 0 };
    this.#send({ path: '/codes', body, words: true }, (made) => {
      this.work.codes.set(id, { ...made, elsewhere: 0, usedAt: code.usedAt });
    });
    return code;
  }

  #code(span, code) {
    const known = [...this.work.codings.values()].find(
      (coding) => coding.code === code.id && coding.start === span.start && coding.end === span.end,
    );
    if (known) return void this.tell('act.merged', code.name);
    const coding = { id: crypto.randomUUID(), code: code.id, start: span.start, end: span.end, negative: false };
    this.work.put({ ...coding, pending: true });
    code.usedAt = this.work.now();
    const { id, start, end } = coding;
    this.#send({ path: '/codings', body: { id, code: code.id, start, end } }, (outcome) => {
      if (outcome.word === 'MERGED') this.work.codings.delete(id);
      this.work.settle(outcome);
    });
    this.selection.clear();
    this.panel.choose(id);
    this.work.changed();
    this.offer.hide();
    const [first, last] = this.lines.reach(span);
    if (first === last) this.tell('act.coded', first, code.name);
    else this.tell('act.coded-lines', first, last, code.name);
    return undefined;
  }

  // Acts on a coding

  takeOff() {
    const coding = this.#coding();
    if (!coding) return;
    this.work.put({ ...coding, stands: false });
    this.#settle({ path: `/codings/${coding.id}/withdraw`, body: {} });
    this.work.changed();
    this.tell('act.taken-off', this.work.code(coding.code).name);
    this.back();
  }

  negative() {
    const coding = this.#coding();
    if (!coding) return;
    const negative = !coding.negative;
    this.work.put({ ...coding, negative, pending: true });
    this.#settle({ path: `/codings/${coding.id}/negative`, body: { negative } });
    this.work.changed();
    this.tell(negative ? 'act.negative' : 'act.not-negative', this.work.code(coding.code).name);
  }

  /** Gives the focused coding the chosen words as its passage. */
  move() {
    const coding = this.#coding();
    const span = this.selection.words;
    if (!coding) return;
    if (!span) return void this.complain(this.words.of('act.choose-first'));
    const id = crypto.randomUUID();
    this.work.put({ ...coding, stands: false });
    this.work.put({ ...coding, id, ...span, pending: true });
    this.panel.choose(id);
    this.#settle({ path: `/codings/${coding.id}/span`, body: { id, ...span } });
    this.selection.clear();
    this.work.changed();
    this.tell('act.moved', this.work.code(coding.code).name);
  }

  #coding() {
    return this.work.writable ? this.panel.coding : undefined;
  }

  undo() {
    if (!this.work.writable) return;
    this.#send({ path: '/undo', body: () => ({ act: this.work.lastAct }) }, (outcome) => {
      this.work.settle(outcome);
      this.tell('act.undone');
    });
  }

  /** Says, or takes back, that there is nothing to code in the line. */
  leave() {
    const line = this.selection.line;
    if (!this.work.writable || !line) return;
    const nothing = !this.work.left.has(line);
    if (nothing && this.work.on(line).length > 0) return void this.complain(this.words.of('act.line-coded', line));
    if (nothing) this.work.left.add(line);
    else this.work.left.delete(line);
    this.work.visited.add(line);
    this.#send({ path: `/lines/${line}/left`, body: { nothing } });
    this.work.changed();
    this.tell(nothing ? 'act.left' : 'act.not-left', line);
    if (nothing) this.selection.step(1);
    return undefined;
  }

  /** Sends a memo; answers whether it was taken. */
  async writeMemo(line, body) {
    try {
      const ask = { method: 'PUT', path: `/lines/${line}/memo`, words: true };
      const known = () => this.work.memos.get(line)?.version ?? 0;
      const memo = await this.outbox.add({ ...ask, body: () => ({ body, version: known() }) });
      if (memo.body) this.work.memos.set(line, memo);
      else this.work.memos.delete(line);
      return true;
    } catch {
      return false;
    }
  }

  // The codebook

  /** Makes or changes a code; refuses with the server's sentence. */
  async saveCode(code, fields) {
    const id = code?.id ?? crypto.randomUUID();
    const ask = code ? { method: 'PUT', path: `/codes/${id}` } : { path: '/codes' };
    const body = { id, ...fields, inVivo: code?.inVivo ?? false, version: code?.version ?? 0 };
    const made = await this.outbox.add({ ...ask, body, words: true, answersItself: true });
    this.#keep(made);
    return made;
  }

  retire(id, retired) {
    this.#send({ path: `/codes/${id}/${retired ? 'retire' : 'bring-back'}`, body: {} }, (made) => this.#keep(made));
  }

  #keep(made) {
    const { elsewhere = 0, usedAt = this.work.now() } = this.work.code(made.id) ?? {};
    this.work.codes.set(made.id, { ...made, elsewhere, usedAt });
    this.work.changed();
  }

  // The server

  #settle(act) {
    this.#send(act, (outcome) => this.work.settle(outcome));
  }

  #send(act, done = () => {}) {
    this.outbox.add(act).then((answer) => {
      done(answer);
      if (answer.message) say(answer.message);
      this.work.changed();
    }, () => {});
  }

  /** Reads one's own work anew. */
  async reload() {
    const response = await fetch(`${this.base}/codings`, { headers: { Accept: 'application/json' } }).catch(() => undefined);
    if (!response?.ok || this.outbox.waiting > 0) return;
    this.isStale = false;
    this.work.load(await response.json());
  }

  /** After another tab may have changed something. */
  async refresh() {
    if (this.outbox.waiting > 0 || this.panel.isTyping || this.picker.isOpen) return;
    await this.reload();
    this.panel.reload();
  }

  // Saying

  tell(key, ...values) {
    say(this.words.of(key, ...values));
  }

  complain(sentence) {
    say(sentence);
    this.outbox.dispatchEvent(new CustomEvent('note', { detail: { message: sentence } }));
  }
}

/** Words as a name: no line break, no punctuation at the edges. */
function tidy(quote) {
  const name = quote.trim().replace(/\s+/g, ' ');
  const bare = name.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return fold(bare) ? bare : name;
}
