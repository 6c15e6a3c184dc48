// What can be done with words that were chosen by mouse or touch, offered beside them.

const MARGIN = 8;

export class Offer {
  constructor(box, lines, selection, work) {
    Object.assign(this, { box, lines, selection, work });
    selection.addEventListener('words', () => {
      if (!selection.words) this.hide();
    });
  }

  hide() {
    this.box.hidden = true;
  }

  /** Stands under the end of the chosen words. */
  show() {
    if (!this.work.writable || !this.selection.words) return;
    this.box.hidden = false;
    const last = this.lines.ranges(this.selection.words).at(-1);
    const live = document.createRange();
    live.setStart(last.startContainer, last.startOffset);
    live.setEnd(last.endContainer, last.endOffset);
    const scroller = this.box.offsetParent;
    if (!scroller || getComputedStyle(this.box).position === 'fixed') return;
    const [words, frame] = [live.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const left = Math.min(words.right - frame.left - 40, frame.width - this.box.offsetWidth - 3 * MARGIN);
    this.box.style.insetBlockStart = `${words.bottom - frame.top + scroller.scrollTop + 6}px`;
    this.box.style.insetInlineStart = `${Math.max(MARGIN, left)}px`;
  }
}
