// The theme board: carrying things by pointer and by keys, dialogs, and the filter of the shelf. Every way of moving
// ends in the same POST, which answers with the board as it stands then.

import { say } from './shell.js';

const page = () => document.getElementById('board-page');
const sentence = (name, values = {}) =>
  page().dataset[name].replace(/%(\w+)/g, (all, key) => values[key] ?? all);
const children = (list, kind) => [...list.children].filter((child) => child.dataset.kind === kind);
const shown = (element) => element.getClientRects().length > 0;

// Sending ---------------------------------------------------------------------------------------

/** What is open, so that the fresh board shows it open too. */
function opened() {
  const state = new URLSearchParams();
  page().querySelectorAll('.card.open').forEach((card) => state.append('open', card.dataset.code));
  new URL(location.href).searchParams.getAll('compare').forEach((code) => state.append('compare', code));
  return state;
}

/** Posts a form's fields and shows the board that comes back. Answers whether it did. */
async function post(address, fields, focusId, complaints) {
  const body = new URLSearchParams(fields);
  opened().forEach((value, name) => body.append(name, value));
  const header = document.querySelector('meta[name="csrf-header"]').content;
  const token = document.querySelector('meta[name="csrf-token"]').content;
  let answer;
  try {
    answer = await fetch(address, { method: 'POST', body, headers: { [header]: token, 'HX-Request': 'true' } });
  } catch {
    say(sentence('sayBroken'));
    return false;
  }
  const html = await answer.text();
  if (html.includes('id="board-page"')) {
    replace(html, focusId);
    return true;
  }
  if (complaints) {
    complaints.innerHTML = html;
  } else {
    await refresh(focusId);
  }
  return false;
}

async function refresh(focusId) {
  const answer = await fetch(`${page().dataset.board}?${opened()}`, { headers: { 'HX-Request': 'true' } });
  replace(await answer.text(), focusId);
}

function replace(html, focusId) {
  const scrolled = [...page().querySelectorAll('#board, [data-column]')]
    .map((part) => [part.id, part.scrollLeft, part.scrollTop]);
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  const fresh = template.content.firstElementChild;
  page().replaceWith(fresh);
  window.htmx?.process(fresh);
  scrolled.forEach(([id, left, top]) => document.getElementById(id)?.scrollTo(left, top));
  const focus = focusId && document.getElementById(focusId);
  if (focus) {
    focus.focus({ preventScroll: true });
    focus.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  const note = document.getElementById('board-note');
  if (note) say(note.querySelector('span').textContent);
}

// Carrying --------------------------------------------------------------------------------------

let carried = null;

function lift(grip) {
  const element = grip.closest('[data-kind]');
  carried = { grip, element, kind: element.dataset.kind, name: element.dataset.name,
    list: element.parentElement, next: element.nextElementSibling };
  element.classList.add('carried');
  page().classList.add('carrying');
  grip.setAttribute('aria-pressed', 'true');
}

function settle() {
  carried.element.classList.remove('carried');
  page().classList.remove('carrying');
  carried.grip.removeAttribute('aria-pressed');
  carried = null;
}

function takeBack() {
  const { list, element, next, name, grip } = carried;
  list.insertBefore(element, next);
  settle();
  grip.focus();
  say(sentence('sayBack', { name }));
}

function where() {
  const list = carried.element.parentElement;
  const all = children(list, carried.kind);
  return { name: carried.name, where: list.dataset.label, place: all.indexOf(carried.element) + 1, all: all.length };
}

function putDown() {
  const { element, kind, list, next, grip } = carried;
  const target = element.parentElement;
  const unmoved = target === list && element.nextElementSibling === next;
  const position = children(target, kind).indexOf(element);
  say(sentence('sayDropped', where()));
  settle();
  if (unmoved) return;
  const fields = { item: element.dataset.item, to: target.dataset.to, position, version: page().dataset.version };
  post(`${page().dataset.board}/moves`, fields, grip.id);
}

const lists = () => [...page().querySelectorAll(`[data-drop="${carried.kind}"]`)]
  .filter((list) => list.dataset.drop === 'theme' || shown(list));

/** Puts the carried thing into a list at a place, counted among its kind. */
function put(list, place) {
  const others = children(list, carried.kind).filter((child) => child !== carried.element);
  list.insertBefore(carried.element, others[place] ?? null);
}

const place = () => children(carried.element.parentElement, carried.kind).indexOf(carried.element);
const column = (list) => list.closest('[data-column]');

/** One step up or down: within the list, then on into the next list of the column. */
function stepWithin(step) {
  const list = carried.element.parentElement;
  const wanted = place() + step;
  if (wanted >= 0 && wanted < children(list, carried.kind).length) {
    put(list, wanted);
    return true;
  }
  if (carried.kind !== 'code') return false;
  const same = lists().filter((each) => column(each) === column(list));
  const other = same[same.indexOf(list) + step];
  if (!other) return false;
  put(other, step > 0 ? 0 : children(other, 'code').length);
  return true;
}

/** One step left or right: into the next column that takes such a thing. */
function stepAcross(step) {
  const list = carried.element.parentElement;
  if (carried.kind === 'theme') return stepWithin(step);
  const all = lists();
  const columns = [...new Set(all.map(column))];
  const other = columns[columns.indexOf(column(list)) + step];
  if (!other) return false;
  const inColumn = all.filter((each) => column(each) === column(list)).indexOf(list);
  const there = all.filter((each) => column(each) === other);
  put(there[Math.min(inColumn, there.length - 1)], place());
  return true;
}

function carry(key) {
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const backwards = key === 'ArrowUp' || key === (getComputedStyle(page()).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
  const moved = across ? stepAcross(backwards ? -1 : 1) : stepWithin(backwards ? -1 : 1);
  carried.grip.focus({ preventScroll: true });
  carried.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  say(moved ? sentence('sayAt', where()) : sentence('sayNowhere'));
}

document.addEventListener('keydown', (event) => {
  const grip = event.target.closest?.('.grip');
  if (!grip || !page()?.contains(grip)) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    if (carried) {
      putDown();
    } else {
      lift(grip);
      say(sentence('sayLifted', { name: carried.name }));
    }
  } else if (carried && event.key === 'Escape') {
    event.preventDefault();
    takeBack();
  } else if (carried && event.key.startsWith('Arrow')) {
    event.preventDefault();
    carry(event.key);
  }
});

// A focus that goes elsewhere leaves nothing half carried.
document.addEventListener('focusin', (event) => {
  if (carried && !carried.pointer && event.target !== carried.grip) takeBack();
});

// Dragging --------------------------------------------------------------------------------------

let press = null;

document.addEventListener('pointerdown', (event) => {
  const grip = event.target.closest?.('.grip');
  if (!grip || event.button !== 0) return;
  press = { grip, x: event.clientX, y: event.clientY, id: event.pointerId };
});

document.addEventListener('pointermove', (event) => {
  if (!press || event.pointerId !== press.id) return;
  if (!carried) {
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < 6) return;
    lift(press.grip);
    carried.pointer = true;
    press.grip.setPointerCapture(press.id);
  }
  hover(event.clientX, event.clientY);
});

/** Shows where the thing would land under the pointer. */
function hover(x, y) {
  const list = document.elementsFromPoint(x, y)
    .map((element) => element.closest(`[data-drop="${carried.kind}"]`) ?? nearby(element))
    .find((found) => found && page().contains(found));
  if (list) {
    const sideways = carried.kind === 'theme';
    const others = children(list, carried.kind).filter((child) => child !== carried.element);
    const before = others.findIndex((child) => {
      const box = child.getBoundingClientRect();
      return sideways && matchMedia('(min-width: 48rem)').matches
        ? x < box.left + box.width / 2 : y < box.top + box.height / 2;
    });
    put(list, before < 0 ? others.length : before);
  }
  const over = document.elementFromPoint(x, y)?.closest('[data-column]');
  const box = document.getElementById('board').getBoundingClientRect();
  if (y < box.top + 60) over?.scrollBy(0, -12);
  if (y > box.bottom - 40) over?.scrollBy(0, 12);
}

/** Over a subcategory's heading means into it, over a theme's into that theme. */
function nearby(element) {
  const around = element.closest(carried.kind === 'code' ? '.subc, .shelf' : '.theme');
  return around?.querySelector(`[data-drop="${carried.kind}"]`);
}

document.addEventListener('pointerup', (event) => {
  if (!press || event.pointerId !== press.id) return;
  press = null;
  if (carried?.pointer) {
    putDown();
    document.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0);
  }
});

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener('pointercancel', () => {
  press = null;
  if (carried?.pointer) takeBack();
});

// Dialogs ---------------------------------------------------------------------------------------

async function ask(address) {
  const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
  const dialog = document.getElementById('board-dialog');
  dialog.innerHTML = await answer.text();
  if (!answer.ok) return refresh();
  dialog.showModal();
  dialog.querySelector('input:not([type="hidden"]), select')?.focus();
}

document.addEventListener('click', (event) => {
  const close = event.target.closest?.('dialog [data-close]');
  if (close) {
    event.preventDefault();
    close.closest('dialog').close();
    return;
  }
  const link = event.target.closest?.('a[data-dialog]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    ask(link.href);
  }
  const compare = event.target.closest?.('a[data-compare], a[data-uncompare]');
  if (compare && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    toggleCompare(compare.dataset.compare);
  }
});

/** Puts a code into the tray, or takes it out; without a code the tray is emptied. Of three the oldest leaves. */
function toggleCompare(code) {
  const address = new URL(location.href);
  const now = code ? address.searchParams.getAll('compare') : [];
  address.searchParams.delete('compare');
  const next = now.includes(code) ? now.filter((each) => each !== code) : code ? [...now, code].slice(-2) : [];
  next.forEach((each) => address.searchParams.append('compare', each));
  history.replaceState(null, '', address);
  refresh(code ? `open-${code}` : undefined);
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.id === 'mover') {
    event.preventDefault();
    ask(`${form.action}?item=${encodeURIComponent(event.submitter.value)}`);
  } else if (form.matches('[data-act]')) {
    event.preventDefault();
    const fields = new FormData(form);
    const item = fields.get('item');
    post(form.action, fields, item ? `grip-${item.replace(':', '-')}` : 'open-dialog',
      form.closest('dialog')?.querySelector('.said'));
  }
});

// The shelf -------------------------------------------------------------------------------------

document.addEventListener('input', (event) => {
  if (!event.target.matches('[data-find]')) return;
  const wanted = event.target.value.trim().toLowerCase();
  event.target.closest('section').querySelectorAll('[data-kind="code"]').forEach((card) => {
    card.hidden = !card.dataset.name.toLowerCase().includes(wanted);
  });
});
