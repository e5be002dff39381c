import { expect, expectTypeOf, test } from 'vitest';
import type { TimelineEmbedAttributes, TimelineEmbedElement, TimelineFault } from '../../public/embed/v1/embed.d.ts';
import type { DataFault } from '../i18n/element.ts';
import { ATTRIBUTES } from './attributes.ts';
import type { TimelineEmbed } from './timeline-embed.ts';

test('the published types are those of the element', () => {
  expectTypeOf<TimelineEmbed>().toExtend<TimelineEmbedElement>();
  expectTypeOf<TimelineFault>().toEqualTypeOf<DataFault>();
  expectTypeOf<keyof TimelineEmbedAttributes>().toEqualTypeOf<(typeof ATTRIBUTES)[number]>();
  expect(ATTRIBUTES).toContain('src');
});
