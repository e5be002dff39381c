import { expect, test } from 'vitest';
import { retarget } from './retarget.ts';

test('an event’s text on a sheet has lower headings, no ids, and citations of the sheet’s own sources', () => {
  const html =
    '<h2 id="what-happened">What happened</h2><p>They <strong>met</strong>.<sup><a href="#source-s05" class="cite">1</a></sup> <a href="/events/x/">x</a></p>';
  expect(retarget(html, 'munich.', 1)).toBe(
    '<h3>What happened</h3><p>They <b>met</b>.<sup><a href="#munich.s05" class="cite">1</a></sup> <a href="/events/x/">x</a></p>',
  );
});
