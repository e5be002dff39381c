/** Every timeline that is measured, and how a reader would use it. */
import { glueBefore, glueScript, glueStyle } from './glue.ts';
import type { Measured } from '../src/components/data/benchReport.ts';

export interface Timeline extends Measured {
  /** The page with so many events; undefined where there is none. */
  address: (events: number) => string | undefined;
  /** Selector of what stands for one event. */
  marks: string;
  /** Selector of the words beside marks; absent where the timeline has none. */
  labels?: string;
  /** Selector of what takes the wheel and the drag. */
  surface: string;
  /** Selector of what is there only when the timeline may be used; absent where marks are enough. */
  ready?: string;
  /** The key that a reader holds while the wheel turns. */
  key?: 'Control';
  /** Selectors of the buttons that zoom in and out, where the wheel does not. */
  buttons?: readonly [string, string];
}

interface Peer extends Pick<Timeline, 'marks' | 'labels' | 'buttons'> {
  package: string;
  /** Files below `/lib/`, in the order in which the library's own guide loads them. */
  files: readonly string[];
  /** Inside the element that holds the timeline. */
  surface?: string;
  /** A script that its files need before them. */
  before?: string;
}

export const PEERS: readonly Peer[] = [
  {
    package: 'vis-timeline',
    files: [
      'vis-timeline/styles/vis-timeline-graph2d.min.css',
      'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
    ],
    marks: '.vis-item.vis-box',
    labels: '.vis-item.vis-box .vis-item-content',
    surface: '.vis-panel.vis-center',
  },
  {
    package: '@knight-lab/timelinejs',
    files: ['@knight-lab/timelinejs/dist/css/timeline.css', '@knight-lab/timelinejs/dist/js/timeline.js'],
    marks: '.tl-timemarker',
    labels: '.tl-timemarker .tl-headline',
    surface: '.tl-timenav',
    buttons: ['.tl-menubar-button[aria-label*="in" i]', '.tl-menubar-button[aria-label*="out" i]'],
  },
  {
    package: 'd3-milestones',
    files: ['d3-milestones/build/d3-milestones.css', 'd3-milestones/build/d3-milestones.min.js'],
    marks: '.milestones__group__bullet',
    labels: '.milestones-text-label',
  },
  {
    package: 'event-drops',
    files: ['event-drops/dist/style.css', 'd3/build/d3.min.js', 'event-drops/dist/index.js'],
    marks: '.drop',
    surface: '#timeline svg',
    // It asks for the name that Node gives to what browsers call window.
    before: 'globalThis.global = globalThis',
  },
  {
    package: 'timelines-chart',
    files: ['timelines-chart/dist/timelines-chart.min.js'],
    marks: '.series-segment',
    labels: '.y-axis .tick text',
    surface: '#timeline svg',
  },
  {
    package: 'react-chrono',
    files: ['../bundled/chrono.css', '../bundled/chrono.js'],
    marks: 'section.timeline-card-content',
    labels: '.rc-card-title',
  },
];

const loaded = (file: string): string => {
  const address = file.startsWith('../') ? file.slice(2) : `/lib/${file}`;
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="${address}">`;
  return `<script ${file.startsWith('../') ? 'type="module"' : ''} src="${address}"></script>`;
};

/** The short name of a package: its last part. */
export const shortName = (name: string): string => name.split('/').at(-1) ?? name;

/**
 * The same page around every peer, so that none is blamed for a missing language or heading. What is the benchmark's own
 * stands in it: a file of it would be one more that the peer has to wait for.
 */
export function peerPage({ package: name, files, before }: Peer, events: number): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline of ${events} events</title><link rel="icon" href="data:,">
<link rel="preload" as="fetch" crossorigin href="/data/${events}.json">
${glueStyle('page.css')}${before ? glueBefore(before) : ''}
${files.map(loaded).join('\n')}</head>
<body data-events="${events}"><main><h1>Timeline of ${events} events</h1><div id="timeline"></div></main>
${glueScript('events.js', `${shortName(name)}.js`)}</body></html>`;
}

/** The peers, each at `/NAME/N`. @param versionOf a package */
export const peers = (origin: string, versionOf: (name: string) => string): Timeline[] =>
  PEERS.map(({ package: name, marks, labels, buttons, surface = '#timeline' }) => ({
    name: shortName(name),
    role: 'peer',
    version: versionOf(name),
    address: (events) => `${origin}/${shortName(name)}/${events}`,
    marks,
    labels,
    surface,
    buttons,
  }));

/** A list of headings, dates and texts without any script, at `/list/N`. */
export const list = (origin: string): Timeline => ({
  name: 'plain list',
  role: 'reference',
  address: (events) => `${origin}/list/${events}`,
  marks: '#timeline li',
  labels: '#timeline li h2',
  surface: '#timeline',
});

const OURS = {
  role: 'ours',
  marks: '[data-event-mark]',
  labels: '[data-event-label]',
  surface: '[data-timeline] svg[data-shown]',
  ready: '[data-timeline][data-hydrated="true"]',
  key: 'Control',
} as const;

/**
 * Ours twice: drawn from the same JSON by a script, as the peers are, and as a site holds it, drawn in its HTML when it
 * is built.
 * @param sites the address of a site of so many events, each built of the same events
 */
export const ours = (version: string, sites: ReadonlyMap<number, string>): Timeline[] => {
  const [any] = sites.values();
  return [
    { ...OURS, name: 'ours', version, address: (events) => any && `${any}/lab/?src=/data/${events}.json` },
    {
      ...OURS,
      name: 'our page',
      version,
      address: (events) => (sites.has(events) ? `${sites.get(events)}/` : undefined),
    },
  ];
};
