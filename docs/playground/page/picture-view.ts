import type { Look, Panel, Picture, Shape, Text } from '../pictures/picture.ts';
import { make } from './elements.ts';
import { languageTags, say } from './language.ts';
import { words } from './words.ts';

const SVG = 'http://www.w3.org/2000/svg';
let drawn = 0;

/** A picture with its title, its key, and the same as a table. It is drawn anew when the language changes. */
export function pictureView(picture: Picture): HTMLElement {
  const figure = make('figure', 'picture');
  const draw = (): void => figure.replaceChildren(...partsOf(picture));
  draw();
  figure.addEventListener('language', draw);
  return figure;
}

function partsOf({ title, description, panels, key, table }: Picture): HTMLElement[] {
  const marks = key.map(({ look, text }) => make('li', '', swatch(look), say(text)));
  return [
    make('figcaption', '', make('strong', '', say(title)), ' ', make('span', '', say(description))),
    make('div', 'panels', ...panels.map((panel) => panelView(panel, say(title)))),
    make('ul', 'picture-key', ...marks),
    make('details', 'as-table', make('summary', '', say(words.table)), tableView(table)),
  ];
}

function panelView(panel: Panel, title: string): HTMLElement {
  const name = `panel-${++drawn}`;
  const heading = say(panel.heading);
  const svg = svgElement('svg', {
    viewBox: `0 0 ${panel.width} ${panel.height}`,
    role: 'img',
    'aria-labelledby': name,
  });
  const label = svgElement('title', { id: name });
  label.textContent = `${title}: ${heading}`;
  svg.append(label, ...panel.shapes.map(shapeView));
  return make('div', 'panel', make('div', 'panel-heading', heading), svg);
}

function shapeView(shape: Shape): SVGElement {
  if (shape.kind === 'line') {
    const points = shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
    return svgElement('polyline', { points, class: `look-${shape.look}` });
  }
  const at = { x: round(shape.x), y: round(shape.y), class: `look-${shape.look}` };
  if (shape.kind === 'text') {
    const text = svgElement('text', { ...at, ...(shape.anchor === undefined ? {} : { 'text-anchor': shape.anchor }) });
    text.textContent = say(shape.text);
    return text;
  }
  const rect = svgElement('rect', { ...at, width: round(shape.width), height: round(shape.height) });
  if (shape.hint !== undefined) {
    const hint = svgElement('title', {});
    hint.textContent = say(shape.hint);
    rect.append(hint);
  }
  return rect;
}

function swatch(look: Look): SVGElement {
  const svg = svgElement('svg', { viewBox: '0 0 18 12', width: '18', height: '12', 'aria-hidden': 'true' });
  const isLine = look === 'now' || look === 'ideal';
  const line: Shape = {
    kind: 'line',
    points: [
      [1, 6],
      [17, 6],
    ],
    look,
  };
  const isHalf = look === 'half';
  const box: Shape = { kind: 'rect', x: 1, y: isHalf ? 6 : 1, width: 16, height: isHalf ? 5 : 10, look };
  svg.append(shapeView(isLine ? line : box));
  return svg;
}

function tableView({ head, rows }: Picture['table']): HTMLElement {
  const row = (cells: readonly Text[], name: 'th' | 'td'): HTMLElement =>
    make('tr', '', ...cells.map((cell) => make(name, '', say(cell))));
  const table = make(
    'table',
    '',
    make('thead', '', row(head, 'th')),
    make('tbody', '', ...rows.map((cells) => row(cells, 'td'))),
  );
  const box = make('div', 'table-box', table);
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', say(words.table));
  box.lang = languageTags[document.documentElement.lang === 'en' ? 'en' : 'zh'];
  return box;
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
