// Makes elements. Text goes in as text, never as HTML.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of the page's sprite. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

/** What a code looks like in a list: pattern, colour, siglum. */
export function swatch(code) {
  return element('span', { class: `sw c${code.ink}` }, code.siglum);
}

/** A code's name; words of a participant in the reading face. */
export function codeName(code) {
  return code.inVivo ? element('em', {}, `\u201c${code.name}\u201d`) : document.createTextNode(code.name);
}

/** Sentences of the page with their places filled: {0}, {1}. */
export class Words {
  constructor(sentences) {
    this.sentences = sentences;
  }

  of(key, ...values) {
    return this.sentences[key].replace(/\{(\d)\}/g, (_, index) => String(values[index]));
  }
}
