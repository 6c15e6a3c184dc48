// A field whose text a button copies. Without scripts, or where the browser forbids it, the field can be selected by hand.
import { say } from './shell.js';

customElements.define('emic-copy', class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const field = this.querySelector('input');
    field.addEventListener('focus', () => field.select());
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        say(this.dataset.said);
        button.classList.add('on');
      } catch {
        field.select();
      }
    });
  }
});
