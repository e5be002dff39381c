import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { describe, expect, test } from 'vitest';
import { publicParts } from '../model/jsonParts.ts';
import { dataset, eventPage, termSet, type Node } from './jsonld.ts';
import { address, fullEvent, publicOf } from './testPublic.ts';

/** As much of schema.org's own context as says that its words are its own, and which values are addresses. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
};

/** By a processor, and without a network: any other context is a mistake. */
async function expand(node: Node): Promise<Record<string, unknown>> {
  const documentLoader = (url: string): Promise<RemoteDocument> => {
    if (url !== 'https://schema.org') throw new Error(`asked for the context ${url}`);
    return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
  };
  const plain = JSON.parse(JSON.stringify(node)) as jsonld.JsonLdDocument;
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  const [expanded] = await jsonld.expand(plain, options);
  return expanded as Record<string, unknown>;
}

const schema = (word: string) => `https://schema.org/${word}`;

describe('JSON-LD', () => {
  const timeline = publicOf({ first: fullEvent('2023-11-15/2023-11-17') });
  const page = (edtf: string) => {
    const of = publicOf({ first: fullEvent(edtf) });
    return eventPage(publicParts(of)(of.events.find(({ id }) => id === 'first')!));
  };

  test('of an event is a page about an event, with its sources', async () => {
    expect(await expand(page('2023-11-15/2023-11-17'))).toMatchObject({
      '@type': [schema('WebPage')],
      '@id': 'https://example.org/t/events/first/',
      [schema('about')]: [{ '@type': [schema('Event')], [schema('startDate')]: [{ '@value': '2023-11-15' }] }],
      [schema('citation')]: [{ '@type': [schema('Article')] }, { '@type': [schema('CreativeWork')] }],
    });
  });

  test('gives a start only where ISO 8601 can say it', () => {
    const about = (edtf: string) => {
      const { startDate, endDate } = page(edtf)['about'] as { startDate?: string; endDate?: string };
      return [startDate, endDate];
    };
    expect(about('2023-11')).toEqual(['2023-11', undefined]);
    expect(about('2023-11-15/2023-11-17')).toEqual(['2023-11-15', '2023-11-17']);
    for (const edtf of [
      '1450~',
      '2023?',
      '/2023-11',
      '2023-11/..',
      '202X',
      '2023-22',
      '[2023-11-02,2023-11-05]',
      '-0043',
    ])
      expect([edtf, ...about(edtf)]).toEqual([edtf, undefined, undefined]);
  });

  test('of all events is a data set that covers a time and can be downloaded', async () => {
    const downloads = [{ url: address('/data/v1/timeline.csv'), type: 'text/csv', name: 'CSV' }];
    expect(await expand(dataset(timeline, downloads))).toMatchObject({
      '@type': [schema('Dataset')],
      [schema('temporalCoverage')]: [{ '@value': '2023-11-15/2023-12-31' }],
      [schema('license')]: [{ '@id': 'https://example.org' }],
      [schema('distribution')]: [
        {
          '@type': [schema('DataDownload')],
          [schema('contentUrl')]: [{ '@id': 'https://example.org/t/data/v1/timeline.csv' }],
        },
      ],
    });
  });

  test('of the glossary is a set of terms', async () => {
    expect(await expand(termSet(timeline, 'Glossary'))).toMatchObject({
      '@type': [schema('DefinedTermSet')],
      [schema('hasDefinedTerm')]: [{ '@type': [schema('DefinedTerm')], [schema('name')]: [{ '@value': 'They met.' }] }],
    });
  });
});
