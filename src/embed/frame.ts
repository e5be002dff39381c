/** The page `/embed/v1/`: tells the element what the query asks for, and the page around it how high it is. */
import { webAddress } from '../interaction/untrusted.ts';
import { ATTRIBUTES } from './attributes.ts';
import { ASK, heightMessages } from './heights.ts';

/** The query names what the element's attributes name; where the data is, and how high it may be, is the page's own. */
const OWN = ['src', 'height'];
const LONGEST = 4000;

function readQuery(element: Element): void {
  const query = new URLSearchParams(location.search.slice(0, LONGEST));
  for (const name of ATTRIBUTES.filter((one) => !OWN.includes(one))) {
    const values = query.getAll(name).filter(Boolean);
    if (values.length > 0) element.setAttribute(name, name === 'topic' ? values.join(' ') : (values[0] ?? ''));
  }
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
}

function tellHeight(): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (isAsked: boolean) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told && !isAsked) return;
    told = height;
    // A number is no secret, and a sandboxed page has no origin to send it to.
    for (const message of heightMessages(height, location.hash)) window.parent.postMessage(message, '*');
  };
  new ResizeObserver(() => tell(false)).observe(document.body);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK) tell(true);
  });
}

/** Links lead out of the frame: to a new tab, or by the page around it where that is WordPress. */
function leadOut(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof Element && node.localName === 'a');
  const address = link instanceof Element && webAddress(link.getAttribute('href'), location.href);
  if (!(link instanceof Element) || !address || event.defaultPrevented) return;
  link.setAttribute('target', '_blank');
  const secret = /secret=([\w-]{1,64})/.exec(location.hash)?.[1];
  if (!secret || window.parent === window) return;
  event.preventDefault();
  window.parent.postMessage({ message: 'link', value: address, secret }, '*');
}

for (const element of document.querySelectorAll('timeline-embed')) readQuery(element);
document.addEventListener('click', leadOut);
tellHeight();
