// Keys, only with the focus in the transcript. Single letters can be switched off; what they do can then still be done
// by Enter, by the arrows and by the buttons.

const SETTING = 'emic-single-keys';

export class Keys {
  constructor(root, acts) {
    this.acts = acts;
    root.addEventListener('keydown', (event) => this.#key(event));
  }

  static get areOn() {
    try {
      return localStorage.getItem(SETTING) !== 'off';
    } catch {
      return true;
    }
  }

  static switch(on) {
    try {
      localStorage.setItem(SETTING, on ? 'on' : 'off');
    } catch {
      // The switch holds for this page only.
    }
  }

  #key(event) {
    if (event.isComposing || event.target.closest('input, textarea, select, button')) return;
    const act = this.#combined(event) ?? this.#plain(event) ?? (Keys.areOn ? this.#single(event) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** Which way a horizontal arrow goes in the focused line: forward is left where the line runs from right to left. */
  #forward(event, key) {
    const paragraph = event.target.closest('.u')?.querySelector('.tx p');
    const leftward = paragraph && getComputedStyle(paragraph).direction === 'rtl';
    return (key === 'ArrowRight') !== Boolean(leftward) ? 1 : -1;
  }

  #combined(event) {
    const { key } = event;
    const byWord = event.shiftKey && (event.altKey || event.ctrlKey) && !event.metaKey;
    if (byWord && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      return () => this.acts.extendByWord(this.#forward(event, key));
    }
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === 'z';
    return isUndo ? this.acts.undo : undefined;
  }

  #plain(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    if (event.shiftKey) {
      return { ArrowDown: () => this.acts.extend(1), ArrowUp: () => this.acts.extend(-1) }[event.key];
    }
    return {
      ArrowDown: () => this.acts.step(1),
      ArrowUp: () => this.acts.step(-1),
      ArrowRight: () => this.acts.word(this.#forward(event, 'ArrowRight')),
      ArrowLeft: () => this.acts.word(this.#forward(event, 'ArrowLeft')),
      Enter: () => this.acts.pick(),
      Escape: () => this.acts.clear(),
      Delete: () => this.acts.takeOff(),
    }[event.key];
  }

  #single(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    if (event.key === 'J') return () => this.acts.extend(1);
    if (event.key === 'K') return () => this.acts.extend(-1);
    if (/^[1-9]$/.test(event.key)) return () => this.acts.recent(Number(event.key));
    return {
      j: () => this.acts.step(1),
      k: () => this.acts.step(-1),
      c: () => this.acts.pick(),
      v: () => this.acts.inVivo(),
      q: () => this.acts.recent(1),
      m: () => this.acts.memo(),
      n: () => this.acts.negative(),
      x: () => this.acts.takeOff(),
      e: () => this.acts.move(),
      u: () => this.acts.undo(),
      o: () => this.acts.leave(),
      '[': () => this.acts.choose(-1),
      ']': () => this.acts.choose(1),
      '/': () => this.acts.filter(),
      '?': () => this.acts.help(),
    }[event.key];
  }
}
