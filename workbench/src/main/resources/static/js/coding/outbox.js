// Everything on its way to the server, in order. Nothing is lost: what could not be sent is tried again until the server
// has answered. Acts that are ids and offsets only are also kept for this tab in case the page is closed; names, memos
// and other words are not.

const token = document.querySelector('meta[name="csrf-token"]').content;
const header = document.querySelector('meta[name="csrf-header"]').content;
const LONGEST_WAIT = 15000;

/** How often an act is sent that breaks the server, until it is given back instead of holding up those behind it. */
const MOST_BREAKS = 4;

export class Outbox extends EventTarget {
  #queue = [];
  #busy = false;
  #failures = 0;
  #timer;
  #shelf;

  constructor(base, transcript) {
    super();
    this.base = base;
    this.#shelf = `emic-outbox:${transcript}`;
    this.#queue = this.#restore();
    addEventListener('online', () => this.#retryNow());
    addEventListener('beforeunload', (event) => {
      if (this.#queue.some((act) => !act.quiet)) event.preventDefault();
    });
  }

  get waiting() {
    return this.#queue.length;
  }

  get failing() {
    return this.#failures > 0;
  }

  /**
   * Adds an act: { method, path, body, words?, quiet? }. With words it holds what people wrote and is kept in memory
   * only; a quiet one does not hold anybody up who leaves. body may be a function, asked when the act's turn comes.
   */
  add(act) {
    return new Promise((done, refused) => {
      this.#queue.push({ ...act, done, refused });
      this.#changed();
      this.#flush();
    });
  }

  /** Sends what an earlier page of this tab left behind. */
  resume() {
    return this.#flush();
  }

  async #flush() {
    if (this.#busy) return;
    this.#busy = true;
    clearTimeout(this.#timer);
    while (this.#queue.length > 0) {
      const act = this.#queue[0];
      if (typeof act.body === 'function') act.body = act.body();
      const answer = await this.#send(act);
      if (!answer) {
        this.#failures++;
        this.#timer = setTimeout(() => this.#flush(), Math.min(LONGEST_WAIT, 500 * 2 ** this.#failures));
        break;
      }
      this.#failures = 0;
      this.#queue.shift();
      this.#changed();
      if (answer.ok) act.done?.(answer.body);
      else this.#refuse(act, answer);
      // Whoever waits for this answer takes it over before the next act asks how things stand.
      await new Promise((next) => setTimeout(next));
    }
    this.#busy = false;
    this.#changed();
  }

  #retryNow() {
    this.#flush();
  }

  /** The server's answer, or nothing if there was none worth the name. */
  async #send(act) {
    try {
      const response = await fetch(this.base + act.path, {
        method: act.method ?? 'POST',
        headers: { [header]: token, 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(act.body ?? {}),
        keepalive: true,
      });
      if (response.status > 500) return undefined;
      if (response.status === 500 && (act.breaks = (act.breaks ?? 0) + 1) < MOST_BREAKS) return undefined;
      const text = await response.text();
      return { ok: response.ok, status: response.status, body: text ? JSON.parse(text) : {} };
    } catch {
      return undefined;
    }
  }

  #refuse(act, answer) {
    const event = new CustomEvent('refused', { detail: { act, status: answer.status, message: answer.body.message } });
    this.dispatchEvent(event);
    act.refused?.(event.detail);
  }

  #changed() {
    this.#keep();
    this.dispatchEvent(new Event('change'));
  }

  #keep() {
    const plain = this.#queue
      .filter((act) => !act.words && typeof act.body !== 'function')
      .map(({ method, path, body, quiet }) => ({ method, path, body, quiet }));
    try {
      if (plain.length > 0) sessionStorage.setItem(this.#shelf, JSON.stringify(plain));
      else sessionStorage.removeItem(this.#shelf);
    } catch {
      // A browser that keeps nothing still sends everything.
    }
  }

  #restore() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#shelf) ?? '[]');
    } catch {
      return [];
    }
  }
}
