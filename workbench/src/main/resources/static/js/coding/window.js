// Which chunks of the transcript are near the window: only those are painted.

export class Window {
  #near = new Set();
  #shown = new Map();
  #drawing;

  /** @param keyOf what a chunk shows, as a text: while it stays the same the chunk is not painted again */
  constructor(scroller, chunks, painters, keyOf) {
    this.painters = painters;
    this.keyOf = keyOf;
    const scrolls = () => getComputedStyle(scroller).overflowY !== 'visible';
    const observer = new IntersectionObserver((entries) => this.#crossed(entries), {
      root: scrolls() ? scroller : null,
      rootMargin: '600px 0px',
    });
    chunks.querySelectorAll('.chunk').forEach((chunk) => observer.observe(chunk));
    new ResizeObserver(() => this.#anew()).observe(chunks.querySelector('.u .tx') ?? chunks);
    document.fonts?.ready.then(() => this.#anew());
  }

  #crossed(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#near.add(target);
        this.#paint(target);
      } else if (this.#near.delete(target)) {
        this.#shown.delete(target);
        this.painters.forEach((painter) => painter.hide(target));
      }
    }
  }

  #paint(chunk) {
    const key = this.keyOf(chunk);
    if (this.#shown.get(chunk) === key) return;
    this.#shown.set(chunk, key);
    this.painters.forEach((painter) => painter.show(chunk));
  }

  /** After the page was laid out differently. */
  #anew() {
    this.#shown.clear();
    this.redraw();
  }

  /** Paints what has changed in the near chunks, once in the next frame. */
  redraw() {
    this.#drawing ??= requestAnimationFrame(() => {
      this.#drawing = undefined;
      this.#near.forEach((chunk) => this.#paint(chunk));
    });
  }
}
