// Lines where the coder has been: noted at once, sent in batches.

const SEND_AFTER = 1500;
const MOST = 40;

export class Visits {
  #waiting = new Set();
  #timer;

  constructor(outbox, work, selection) {
    Object.assign(this, { outbox, work });
    selection.addEventListener('line', () => this.#visit(selection.line));
  }

  #visit(line) {
    if (!this.work.writable || this.work.visited.has(line)) return;
    this.work.visited.add(line);
    this.work.dispatchEvent(new Event('visit'));
    this.#waiting.add(line);
    clearTimeout(this.#timer);
    if (this.#waiting.size >= MOST) this.flush();
    else this.#timer = setTimeout(() => this.flush(), SEND_AFTER);
  }

  flush() {
    if (this.#waiting.size === 0) return;
    const lines = [...this.#waiting];
    this.#waiting.clear();
    this.outbox.add({ path: '/visited', body: { lines }, quiet: true }).catch(() => {});
  }
}
