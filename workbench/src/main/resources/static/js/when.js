// Puts points in time into the reader's own language and zone.

const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const narrow = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });

function put(root) {
  for (const time of root.querySelectorAll('time[data-local]')) {
    const words = time.closest('.full') ? whole : narrow;
    time.textContent = words.format(new Date(time.dateTime));
    time.title = whole.format(new Date(time.dateTime));
    time.removeAttribute('data-local');
  }
}

put(document);
document.body.addEventListener('htmx:afterSwap', (event) => put(event.target));
