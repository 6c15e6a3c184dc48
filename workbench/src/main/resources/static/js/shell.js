// What every page does by itself: the theme switch, the CSRF header of htmx, and the key "/" and "?".

const token = document.querySelector('meta[name="csrf-token"]').content;
const header = document.querySelector('meta[name="csrf-header"]').content;

document.body.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers[header] = token;
});

document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme === 'dark'
    || (root.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'light' : 'dark';
  document.cookie = `emic-theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
});

/** Says a sentence to people who cannot see what changed. */
export function say(sentence) {
  document.getElementById('said').textContent = sentence;
}

/** Sends a request as this page: with its token, asking for JSON. */
export function send(address, method, body) {
  return fetch(address, {
    method,
    headers: { [header]: token, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}
