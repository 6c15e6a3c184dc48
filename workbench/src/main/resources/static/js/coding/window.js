// Which chunks of the transcript are near the window: only those are painted.

export class Window {
  #near = new Set();
  #drawing;

  constructor(scroller, chunks, painters) {
    this.painters = painters;
    const scrolls = () => getComputedStyle(scroller).overflowY !== 'visible';
    const observer = new IntersectionObserver((entries) => this.#crossed(entries), {
      root: scrolls() ? scroller : null,
      rootMargin: '600px 0px',
    });
    chunks.querySelectorAll('.chunk').forEach((chunk) => observer.observe(chunk));
    new ResizeObserver(() => this.redraw()).observe(chunks.querySelector('.u .tx') ?? chunks);
    document.fonts?.ready.then(() => this.redraw());
  }

  #crossed(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#near.add(target);
        this.painters.forEach((painter) => painter.show(target));
      } else if (this.#near.delete(target)) {
        this.painters.forEach((painter) => painter.hide(target));
      }
    }
  }

  /** Paints the near chunks anew, once in the next frame. */
  redraw() {
    this.#drawing ??= requestAnimationFrame(() => {
      this.#drawing = undefined;
      for (const chunk of this.#near) this.painters.forEach((painter) => painter.show(chunk));
    });
  }
}
