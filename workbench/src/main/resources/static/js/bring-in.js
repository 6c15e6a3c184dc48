// Sends each chosen or dropped file by itself, shows how far it is, and puts its preview on the page.

import { say } from './shell.js';

const AT_ONCE = 2;

class BringIn extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.input = this.querySelector('input[type="file"]');
    this.list = this.querySelector('.files');
    this.queue = [];
    this.running = 0;
    this.querySelector('.dropword').hidden = false;
    this.querySelector('.send').hidden = true;
    this.input.required = false;
    this.input.addEventListener('change', () => {
      this.add(this.input.files);
      this.input.value = '';
    });
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.takeDrops();
  }

  takeDrops() {
    const place = this.querySelector('.drop');
    const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
    document.addEventListener('dragover', (event) => {
      if (carriesFiles(event)) {
        event.preventDefault();
        place.classList.add('over');
      }
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) place.classList.remove('over');
    });
    document.addEventListener('drop', (event) => {
      if (carriesFiles(event)) {
        event.preventDefault();
        place.classList.remove('over');
        this.add(event.dataTransfer.files);
      }
    });
  }

  add(files) {
    for (const file of files) {
      this.queue.push(this.row(file));
    }
    this.next();
  }

  row(file) {
    const item = document.createElement('li');
    item.className = 'file';
    const name = document.createElement('b');
    name.className = 'name';
    name.textContent = file.name;
    const state = document.createElement('span');
    state.className = 'state';
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.className = 'btn';
    cancel.textContent = this.dataset.cancel;
    cancel.setAttribute('aria-label', `${this.dataset.cancel}: ${file.name}`);
    const answer = document.createElement('div');
    answer.className = 'answer';
    item.append(name, state, bar, cancel, answer);
    this.list.append(item);
    const row = { file, item, state, bar, cancel, answer, request: null, done: false };
    state.textContent = this.dataset.waiting;
    cancel.addEventListener('click', () => this.cancel(row));
    return row;
  }

  next() {
    while (this.running < AT_ONCE && this.queue.length > 0) {
      const row = this.queue.shift();
      if (!row.done) this.send(row);
    }
    if (this.running === 0 && this.queue.length === 0) say(this.dataset.all);
  }

  send(row) {
    this.running += 1;
    const request = new XMLHttpRequest();
    row.request = request;
    request.open('POST', this.form.action);
    request.setRequestHeader('HX-Request', 'true');
    request.setRequestHeader(
      document.querySelector('meta[name="csrf-header"]').content,
      document.querySelector('meta[name="csrf-token"]').content,
    );
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) {
        row.bar.value = (100 * event.loaded) / event.total;
        row.state.textContent = this.dataset.sending;
      }
    });
    request.upload.addEventListener('load', () => {
      row.bar.removeAttribute('value');
      row.state.textContent = this.dataset.reading;
    });
    request.addEventListener('load', () => this.answered(row, request));
    request.addEventListener('error', () => this.failed(row, this.dataset.lost));
    request.addEventListener('abort', () => this.finish(row, this.dataset.cancelled));
    const body = new FormData();
    body.append('files', row.file);
    request.send(body);
  }

  answered(row, request) {
    if (request.status === 200) {
      this.show(request.responseText);
      this.finish(row, this.dataset.read);
    } else {
      this.failed(row, request.responseText);
    }
  }

  /** The server's own words, which it has escaped, or ours. */
  failed(row, message) {
    row.state.classList.add('need');
    if (message.startsWith('<')) {
      row.answer.innerHTML = message;
    } else {
      row.answer.textContent = message;
    }
    this.finish(row, this.dataset.failed);
  }

  /** A draft of the same file gives way to the new one. */
  show(fragment) {
    const drafts = document.querySelector('[data-drafts]');
    const holder = document.createElement('template');
    holder.innerHTML = fragment;
    const draft = holder.content.querySelector('.draft');
    const name = draft.querySelector('h3').textContent;
    for (const older of drafts.querySelectorAll('.draft')) {
      if (older.querySelector('h3').textContent === name) older.remove();
    }
    drafts.append(draft);
    drafts.hidden = false;
    window.htmx?.process(draft);
  }

  cancel(row) {
    if (row.request === null) {
      this.running += 1;
      this.finish(row, this.dataset.cancelled);
    } else {
      row.request.abort();
    }
  }

  finish(row, word) {
    if (row.done) return;
    row.done = true;
    this.running -= 1;
    row.state.textContent = word;
    row.bar.remove();
    row.cancel.remove();
    this.next();
  }
}

customElements.define('emic-bring-in', BringIn);
