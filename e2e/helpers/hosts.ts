/** Pages of other sites that hold a timeline, each hostile in a way of its own. */
import type { Page } from 'playwright/test';
import { builds } from './builds.ts';

export const SITE = builds.root.origin;
/** Another origin than the site's: what is asked for below it is answered by the tests themselves. */
export const HOST = `${builds.below.origin}/host`;

/**
 * For `test.use`: pages that tests answer for have no address of this machine, from which alone Chromium lets this
 * machine be asked. Other browsers don't know the permission.
 */
export const asksThisMachine = {
  permissions: async (
    { browserName }: { browserName: string },
    use: (permissions: string[]) => Promise<void>,
  ): Promise<void> => use(browserName === 'chromium' ? ['local-network-access'] : []),
};

export const EMBED_JS = `${SITE}/embed/v1/embed.js`;
export const DATA = `${SITE}/data/v1/outline.json`;
const FALLBACK = `<a href="${SITE}/">The timeline itself</a>`;

export const embed = (attributes = '', src = DATA): string =>
  `<timeline-embed src="${src}" ${attributes}>${FALLBACK}</timeline-embed>`;
export const script = (attributes = 'defer'): string => `<script ${attributes} src="${EMBED_JS}"></script>`;

export interface Host {
  name: string;
  head?: string;
  body?: string;
  /** Before `<html>`. */
  doctype?: string;
  html?: string;
  headers?: Record<string, string>;
  /** What the page's own policy refuses is then no fault of ours. */
  refuses?: boolean;
  /** Done when the page has loaded. */
  act?: (page: Page) => Promise<unknown>;
  shows?: 'picture' | 'fallback';
  /** The picture is another one, and for a reason. */
  differs?: boolean;
}

export const pageOf = ({ doctype = '<!doctype html>', html = '', head = '', body }: Omit<Host, 'name'>): string =>
  `${doctype}<html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>${head}</head>
<body><main>${body ?? embed() + script()}</main></body></html>`;

const css = (name: string, rules: string): Host => ({
  name,
  head: `<style>${rules}</style>`,
});
const js = (name: string, code: string, more: Partial<Host> = {}): Host => ({
  name,
  head: `<script>${code}</script>`,
  ...more,
});
const policy = (name: string, csp: string, more: Partial<Host> = {}): Host => ({
  name,
  headers: { 'content-security-policy': csp },
  ...more,
});

/** A registration holds in every shadow of a page, and none of these is then handed down. */
const REGISTERED = [
  'hue',
  'ink',
  'ink-2',
  'paper',
  'rule',
  'accent',
  'topic-1',
  'sans',
  'serif',
  'top',
  'room',
  'least',
]
  .map((name) => `@property --${name}{syntax:'<angle>';inherits:false;initial-value:3deg}`)
  .join('');

export const CSS_HOSTS: Host[] = [
  css('colours all', '*{color:red!important;background:lime!important;fill:red!important;stroke:lime!important}'),
  css('spaces letters', '*{letter-spacing:.5em;word-spacing:2em;text-indent:5em;text-transform:uppercase}'),
  css('hides the element', 'timeline-embed{display:none!important;visibility:hidden!important;opacity:0!important}'),
  css('hides the page', 'body{visibility:hidden}'),
  css('hides drawings and buttons', 'svg,button,ol,section{display:none!important;width:1px!important}'),
  css('forbids the pointer', 'a,svg,*{pointer-events:none!important;user-select:none!important}'),
  css('sets all type', '*{font:italic 900 40px/3 cursive!important}'),
  css('boxes all', '*{box-sizing:content-box!important;padding:9px!important;border:3px solid!important}'),
  css(
    'moves all',
    '*{animation:spin 1s infinite!important;transition:all 5s!important}@keyframes spin{to{rotate:1turn}}',
  ),
  css(
    'turns the element',
    'timeline-embed{filter:blur(9px)!important;transform:rotate(9deg)!important;columns:3!important}',
  ),
  css('pins the element', 'timeline-embed{position:fixed!important;float:right!important;max-height:9px!important}'),
  css(
    'has properties of our names',
    ':root,*{--ink:red;--paper:red;--hue:red;--topic-1:lime;--rule:9px;--sans:cursive}',
  ),
  css('registers properties of our names', REGISTERED),
  css(
    'writes downwards',
    'timeline-embed{writing-mode:vertical-rl;text-orientation:upright;unicode-bidi:bidi-override}',
  ),
  css(
    'draws with a thick pen',
    'body{stroke:red;stroke-width:9px;fill:red;-webkit-text-stroke:3px red;paint-order:fill}',
  ),
  css(
    'sets lines wide',
    'body{line-height:9;white-space:pre;text-align:right;tab-size:40;hyphens:auto;font-size-adjust:2}',
  ),
];

export const REALM_HOSTS: Host[] = [
  js('Object.prototype.value', 'Object.prototype.value = 1'),
  js('Object.prototype.get', 'Object.prototype.get = function(){}', { shows: 'fallback' }),
  js('functions on Object.prototype', 'Object.prototype.each = function(){}; Object.prototype.extend = function(){}'),
  js('functions on Array.prototype', 'Array.prototype.each = function(){}; Array.prototype.last = function(){}'),
  js('toJSON as Prototype.js has it', 'Array.prototype.toJSON = String.prototype.toJSON = function(){return "x"}'),
  js('Array.from as Prototype.js has it', 'Array.from = function(a){return [].slice.call(a)}', { shows: 'fallback' }),
  js('no Array.prototype.findLast', 'delete Array.prototype.findLast', { shows: 'fallback' }),
  js('Map that does not iterate', 'Map.prototype[Symbol.iterator] = undefined', { shows: 'fallback' }),
  js('fetch that throws', 'window.fetch = function(){throw new Error("no")}', { shows: 'fallback' }),
  js(
    'loaders of modules',
    'window.define = function(){}; define.amd = {}; window.module = {exports: {}}; window.exports = {}',
  ),
  js('an older D3', 'window.d3 = {version: "3.5.17", select: function(){throw new Error("no")}}'),
  js('Array.prototype.filter that finds nothing', 'Array.prototype.filter = function(){return []}', {
    shows: 'fallback',
  }),
  js('Math.floor that is always 0', 'Math.floor = function(){return 0}', { shows: 'fallback' }),
  js('String.prototype.split that gives nothing', 'String.prototype.split = function(){return ""}', {
    shows: 'fallback',
  }),
  js('Object.prototype.event', 'Object.prototype.event = "evil"', { shows: 'fallback' }),
  js('Object.prototype.height', 'Object.prototype.height = "evil"', { shows: 'fallback' }),
  js(
    'no adoptedStyleSheets',
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
    { shows: 'fallback' },
  ),
  js('no customElements', 'delete window.customElements', { shows: 'fallback' }),
  js('Event that is no event', 'window.Event = function(type){return {type: type}}', { shows: 'fallback' }),
  js('no AbortController', 'delete window.AbortController', { shows: 'fallback' }),
  js('no replaceChildren', 'delete Element.prototype.replaceChildren', { shows: 'fallback' }),
  js('append of one node', 'Element.prototype.append = function(one){this.appendChild(one)}', { shows: 'fallback' }),
  js('no CSSStyleSheet', 'window.CSSStyleSheet = undefined', { shows: 'fallback' }),
  {
    name: 'a picture named createElement',
    body: `<img name="createElement" alt="">${embed()}${script()}`,
    shows: 'fallback',
  },
  js('another element of the name', 'customElements.define("timeline-embed", class extends HTMLElement {})', {
    shows: 'fallback',
  }),
];

const NONCE = 'c2VjcmV0';
const from = `script-src ${SITE}`;
export const POLICY_HOSTS: Host[] = [
  policy('own styles only', `${from}; style-src 'self'; connect-src ${SITE}`),
  policy('no styles', `${from}; style-src 'none'; connect-src ${SITE}`),
  policy('Trusted Types', `${from}; require-trusted-types-for 'script'; trusted-types 'none'`),
  policy('nothing but us', `default-src 'none'; ${from}; connect-src ${SITE}`),
  policy('no pictures, no fonts', `img-src 'none'; font-src 'none'; media-src 'none'`),
  policy('no data of ours', `${from}; connect-src 'self'`, { refuses: true, shows: 'fallback' }),
  policy('no script of ours', `script-src 'self'`, { refuses: true, shows: 'fallback' }),
  policy('strict-dynamic', `script-src 'nonce-${NONCE}' 'strict-dynamic'; object-src 'none'; base-uri 'none'`, {
    body: embed() + script(`nonce="${NONCE}" defer`),
  }),
  policy('a sandbox', 'sandbox allow-scripts'),
  {
    name: 'cross-origin isolation',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
];

const wait = (page: Page) => page.waitForTimeout(100);
export const DOM_HOSTS: Host[] = [
  {
    name: 'cloned',
    act: (page) =>
      page.evaluate(() => {
        const one = document.querySelector('timeline-embed');
        one?.replaceWith(one.cloneNode(true));
      }),
  },
  {
    name: 'moved',
    act: async (page) => {
      await wait(page);
      await page.evaluate(() =>
        document.querySelector('main')?.prepend(document.querySelector('timeline-embed') ?? ''),
      );
    },
  },
  {
    name: 'removed while it loads, then put back',
    act: async (page) => {
      await page.evaluate(() => {
        const one = document.querySelector('timeline-embed');
        one?.remove();
        setTimeout(() => document.querySelector('main')?.append(one ?? ''), 100);
      });
      await wait(page);
    },
  },
  {
    name: 'put for a while into a document that is in no window',
    act: async (page) => {
      await wait(page);
      await page.evaluate(() => {
        const one = document.querySelector('timeline-embed') ?? '';
        document.implementation.createHTMLDocument('').body.append(one);
        document.querySelector('main')?.append(one);
      });
    },
  },
  { name: 'loaded twice', body: embed() + script() + script('type="module"') },
  {
    name: 'in a dialogue that opens later',
    body: `<dialog style="width:1096px;max-width:none;padding:0">${embed()}</dialog>${script()}`,
    act: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
  },
  {
    name: 'in details that open later',
    body: `<details><summary>More</summary>${embed()}</details>${script()}`,
    act: (page) => page.evaluate(() => document.querySelector('details')?.setAttribute('open', '')),
  },
  {
    name: 'far down the page',
    body: `<div style="height:5000px"></div>${embed()}${script()}`,
    act: (page) => page.evaluate(() => document.querySelector('timeline-embed')?.scrollIntoView()),
  },
  {
    name: 'made by script, attributes one by one',
    body: script(),
    act: (page) =>
      page.evaluate((src) => {
        const one = document.createElement('timeline-embed');
        document.querySelector('main')?.append(one);
        one.setAttribute('theme', 'light');
        one.setAttribute('src', src);
      }, DATA),
  },
];

export const PLATFORM_HOSTS: Host[] = [
  { name: 'quirks mode', doctype: '' },
  { name: 'a base', head: '<base href="https://example.org/elsewhere/">' },
  css('a root of 62.5 %', 'html{font-size:62.5%}'),
  { name: 'right to left', html: 'dir="rtl"', differs: true },
  { name: 'forced colours', act: (page) => page.emulateMedia({ forcedColors: 'active' }), differs: true },
];

const inside = (name: string, style: string, beside = ''): Host => ({
  name,
  body: `<div style="${style}">${beside}${embed()}</div>${script()}`,
});
const WORDS = `<p>${'Words that stand beside it. '.repeat(20)}</p>`;
/** Parents that ask their contents how wide they are. */
export const PARENT_HOSTS: Host[] = [
  inside('a row', 'display:flex'),
  inside('a row with something narrow', 'display:flex', '<p style="flex:0 0 100px">Beside</p>'),
  inside('a row with a text', 'display:flex', WORDS),
  inside('a row with a text that takes what is left', 'display:flex', WORDS.replace('p', 'p style="flex:1"')),
  inside('a column, centred', 'display:flex;flex-direction:column;align-items:center'),
  { name: 'a page that is a row', head: '<style>main{display:flex;justify-content:center}</style>' },
  inside('a grid, centred', 'display:grid;place-items:center'),
  inside('a grid of two equal columns', 'display:grid;grid-template-columns:1fr 1fr', WORDS),
  inside('a grid of two free columns', 'display:grid;grid-template-columns:auto auto', WORDS),
  inside('a float', 'float:left'),
  inside('a part of a line', 'display:inline-block'),
  { name: 'a cell', body: `<table><tr><td>${embed()}<td>Beside</table>${script()}` },
  {
    name: 'a cell of as little as can be',
    body: `<table><tr><td width="1%">${embed()}<td>${WORDS}</table>${script()}`,
  },
  inside('a box of its own', 'position:absolute'),
  inside('as wide as its contents', 'width:fit-content'),
  inside('as narrow as its contents', 'width:min-content'),
  { name: 'a dialogue', body: `<dialog open>${embed()}</dialog>${script()}` },
  css('a page written downwards', 'body{margin:0;writing-mode:vertical-rl}'),
];
