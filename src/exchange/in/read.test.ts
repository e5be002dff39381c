import { expect, test } from 'vitest';
import { read } from './read.ts';
import { imported, lines, remarks } from './testImport.ts';

const json = (value: unknown) => JSON.stringify(value);
const slide = (headline: string, start: unknown, more: object = {}) => ({
  start_date: start,
  text: { headline },
  ...more,
});

test('TimelineJS: a date is as precise as it is given, with its time and its end', () => {
  const events = [
    slide('Year', { year: '1848' }),
    slide('Month', { year: 1848, month: '03' }),
    slide('Day', { year: '1848', month: '3', day: '18' }),
    slide('Time', { year: 1848, month: 3, day: 18, hour: 15, minute: 5 }),
    slide('Span', { year: '1848', month: '' }, { end_date: { year: '1849', month: '7', day: '23' } }),
    slide(
      'Hours',
      { year: 1848, month: 3, day: 18, hour: '9' },
      { end_date: { year: 1848, month: 3, day: 18, hour: 17 } },
    ),
    slide('Before', { year: '-44', month: 3, day: 15 }),
  ];
  const content = imported(json({ events }));
  expect(lines(content)).toEqual([
    'Year | 1848 | events',
    'Month | 1848-03 | events',
    'Day | 1848-03-18 | events',
    'Time | 1848-03-18 | 15:05 | events',
    'Span | 1848/1849-07-23 | events',
    'Hours | 1848-03-18 | 09:00 17:00 | events',
    'Before | -0043-03-15 | events',
  ]);
  expect(content.remarks).toEqual([]);
});

test('TimelineJS: eras, groups, display dates and media are carried, and the rest is named', () => {
  const content = imported(
    json({
      title: { text: { headline: 'A <i>title</i>', text: '<p>About it.</p>' } },
      eras: [slide('An era', { year: 1800 }, { end_date: { year: 1850 } })],
      events: [
        slide(
          'One',
          { year: 1801 },
          {
            group: 'People & places',
            display_date: 'early in 1801',
            background: { url: 'https://example.org/b.jpg' },
            media: {
              url: 'https://example.org/a.jpg',
              caption: '<b>A</b> picture',
              credit: 'Someone',
              thumbnail: 't.jpg',
            },
          },
        ),
        slide('Two', { year: 1802 }, { media: { url: '<blockquote>Said</blockquote>' } }),
        slide('Three', { year: 1803 }, { media: { url: 'pictures/local.jpg', caption: 'A caption' } }),
      ],
    }),
  );
  expect(lines(content)).toEqual([
    'One | 1801 | people-places',
    'Two | 1802 | events',
    'Three | 1803 | events',
    'An era | 1800/1850 | eras',
  ]);
  expect(content.site).toMatchObject({ title: 'A title', description: 'About it.' });
  expect(content.events[0]?.entry).toMatchObject({
    date: { stated: 'early in 1801' },
    sources: ['file', 'example'],
  });
  expect(content.sources['example']).toEqual({
    type: 'graphic',
    title: 'A picture',
    publisher: 'Someone',
    URL: 'https://example.org/a.jpg',
    linked: true,
  });
  expect(content.events[1]?.body).toBe('> Said');
  expect(content.events[2]?.body).toBe('A caption');
  expect(remarks(content)).toEqual([
    'note events[0]: background is not carried',
    'note events[0]: thumbnail of the media is not carried',
    'note events[2]: the media "pictures/local.jpg" is no web address and is not carried',
    'note eras: an era is carried as an event of the topic "Eras"',
  ]);
});

test('TimelineJS 2: dates with commas, assets and tags', () => {
  const content = imported(
    json({
      timeline: {
        headline: 'Old',
        date: [
          { startDate: '2011,3,23', endDate: '2011,4', headline: 'One', text: 'T', tag: 'A, B' },
          { startDate: '1961,1,1', endDate: '196002152034', headline: 'Two' },
        ],
        era: [
          { startDate: '1960', endDate: '1970', headline: 'Three', tag: 'C' },
          { startDate: '1970', headline: 'Four' },
        ],
      },
    }),
  );
  expect(lines(content)).toEqual([
    'One | 2011-03-23/2011-04 | a',
    'Two | 1961-01-01 | events',
    'Three | 1960/1970 | c',
    'Four | 1970 | eras',
  ]);
  expect(remarks(content)).toEqual([
    'note date[0]: a second tag (B) is not carried',
    'note era: an era is carried as an event of the topic "Eras"',
    'note date[1]: the end (1960-02-15) is before the start (1961-01-01); carried without its end',
  ]);
});

const NOVEMBER = '9–11 November 1989';
const dated = (key: string, end: string) => (first: unknown, last?: unknown) => ({
  [key]: first,
  ...(last !== undefined && { [end]: last }),
});
const three = dated('start_date', 'end_date');
const two = dated('startDate', 'endDate');
const simile = dated('start', 'end');

test.for<[string, string, string[], string[]]>([
  [
    'TimelineJS',
    json({
      events: [
        { text: { headline: 'Cell' }, ...three({ year: NOVEMBER }) },
        { text: { headline: 'Text' }, ...three(NOVEMBER) },
        { text: { headline: 'Same' }, ...three(NOVEMBER, { year: 1989, month: 11, day: 11 }) },
        { text: { headline: 'Other' }, ...three(NOVEMBER, { year: 1990 }) },
        { text: { headline: 'Unread' }, ...three(NOVEMBER, 'soon') },
        { text: { headline: 'Ends' }, ...three('1980', '1990–1995') },
      ],
    }),
    ['Cell', 'Text', 'Same', 'Other', 'Unread', 'Ends'],
    [
      'note events[3]: the end of the start date is not carried: the end date stands for it',
      'note events[4]: the date "soon" cannot be read as a date',
      'note events[5]: the start of the end date is not carried: its end stands for it',
    ],
  ],
  [
    'a table of TimelineJS',
    `Year,Month,Headline,End Year\n${NOVEMBER},,Cell,\n${NOVEMBER},,Other,1990\n1980,,Ends,1990–1995`,
    ['Cell', 'Other', 'Ends'],
    [
      'note row 3: the end of the start date is not carried: the end date stands for it',
      'note row 4: the start of the end date is not carried: its end stands for it',
    ],
  ],
  [
    'TimelineJS 2',
    json({
      timeline: {
        headline: 'Old',
        date: [
          { headline: 'Text', ...two(NOVEMBER) },
          { headline: 'Other', ...two(NOVEMBER, '1990') },
          { headline: 'Ends', ...two('1980', '1990–1995') },
        ],
      },
    }),
    ['Text', 'Other', 'Ends'],
    [
      'note date[1]: the end of the startDate is not carried: the endDate stands for it',
      'note date[2]: the start of the endDate is not carried: its end stands for it',
    ],
  ],
  [
    'SIMILE',
    json({
      events: [
        { title: 'Text', ...simile(NOVEMBER) },
        { title: 'Same', ...simile(NOVEMBER, '1989-11-11') },
        { title: 'Other', ...simile(NOVEMBER, '1990') },
        { title: 'Ends', ...simile('1980', '1990–1995') },
      ],
    }),
    ['Text', 'Same', 'Other', 'Ends'],
    [
      'note events[2]: the end of the start is not carried: the end stands for it',
      'note events[3]: the start of the end is not carried: its end stands for it',
    ],
  ],
])('%s: the end of a range is carried where it has no other, and told where it has', ([, text, titles, told]) => {
  const days = '1989-11-09/1989-11-11';
  const spans: Record<string, string> = { Other: '1989-11-09/1990', Ends: '1980/1995' };
  const content = imported(text);
  expect(lines(content)).toEqual(titles.map((title) => `${title} | ${spans[title] ?? days} | events`));
  expect(remarks(content)).toEqual(told);
});

const CITED = 'https://picture.example/a.jpg';
const slideWith = (more: object, start: object = {}) =>
  json({ events: [{ start_date: { year: 1969, ...start }, text: { headline: 'One' }, ...more }] });

test.for<[string, string, string[], string[]]>([
  [
    'a link in the headline',
    slideWith({ text: { headline: "<a href='https://nasa.example/'>Moon</a>" } }),
    ['nasa.example | https://nasa.example/'],
    [],
  ],
  [
    'links in the caption and in the credit',
    slideWith({
      media: {
        url: CITED,
        caption: 'Seen <a href="https://cap.example/">there</a>',
        credit: 'Ann, <a href="https://cc.example/by">CC BY</a>, <a href="/local">here</a>',
      },
    }),
    [
      `Seen there | Ann, CC BY, here | ${CITED}`,
      'cap.example | https://cap.example/',
      'cc.example | https://cc.example/by',
    ],
    ['note events[0]: the link "/local" in the credit is not carried'],
  ],
  [
    'a script in the caption',
    slideWith({ media: { url: CITED, caption: 'Seen<script>1</script>' } }),
    [`Seen | picture.example | ${CITED}`],
    ['mistake events[0]: <script> in the caption; left out, and nothing of it was run'],
  ],
  [
    'other words and a title beside the caption, each once',
    slideWith({ media: { url: CITED, caption: 'The Moon', alt: 'the moon', title: 'From Earth' } }),
    [`The Moon – From Earth | picture.example | ${CITED}`],
    [],
  ],
  ['media that are an address alone', slideWith({ media: CITED }), [`picture.example | ${CITED}`], []],
  [
    'a title of the frame, and an address with a reference in it',
    slideWith({
      media: { url: '<iframe src="https://film.example/?a=1&amp;b=2" title="A film"></iframe>', caption: 'Seen' },
    }),
    ['Seen – A film | film.example | https://film.example/?a=1&b=2'],
    [],
  ],
  [
    'a group that is a list',
    slideWith({ group: ['Moon', 'Space'] }),
    [],
    ['note events[0]: a second group (Space) is not carried'],
  ],
  [
    'fields of another kind, and unknown ones',
    json({ ...JSON.parse(slideWith({ unique_id: [1], text: { headline: 'One', sub: 'x' } })), author: 'Ann' }),
    [],
    [
      'note timeline: author is not carried',
      'note events[0]: unique_id is neither text nor a number and is not carried',
      'note events[0]: sub of the text is not carried',
    ],
  ],
  [
    'dates in one cell, and times that cannot be read',
    slideWith({ end_date: 'soon' }, { year: '1969 to 1970', month: 3, hour: 'noon' }),
    [],
    [
      'note events[0]: 3, noon beside the date "1969 to 1970" is not carried',
      'note events[0]: the date "soon" cannot be read as a date',
    ],
  ],
  [
    'a time in words',
    slideWith({}, { month: 7, day: 20, hour: 'noon' }),
    [],
    ['note events[0]: the time "noon" is not carried'],
  ],
  [
    'a table: other words beside the caption, and a time without a year',
    'Year,Headline,Media,Media Caption,Media Credit,Alt Text,End Time,,Colour\n' +
      `1969,<a href='https://nasa.example/'>One</a>,${CITED},Seen,Ann,A moon,18:00,x,red`,
    [`Seen – A moon | Ann | ${CITED}`, 'nasa.example | https://nasa.example/'],
    [
      'note row 1: column 8 has no name; its cells are not carried',
      'note row 1: the column "colour" is not carried',
      'note row 2: 18:00 without a year is not carried',
    ],
  ],
  [
    'TimelineJS 2: an asset that is an address alone, tags in a list, an end in words',
    json({
      timeline: {
        headline: 'Old',
        type: 'default',
        author: 'Ann',
        date: [{ startDate: '1969', endDate: 'soon', headline: 'One', tag: ['A', 'B'], asset: CITED }],
      },
      source: 'x',
    }),
    [`picture.example | ${CITED}`],
    [
      'note timeline: author is not carried',
      'note date[0]: the endDate "soon" cannot be read as a date',
      'note date[0]: a second tag (B) is not carried',
      'note the file: source is not carried',
    ],
  ],
])('TimelineJS: %s', ([, text, sources, told]) => {
  const content = imported(text);
  const [, ...added] = Object.values(content.sources);
  expect(added.map(({ title, publisher, URL: url }) => [title, publisher, url].filter(Boolean).join(' | '))).toEqual(
    sources,
  );
  expect(content.events[0]?.entry['sources']).toEqual(['file', ...Object.keys(content.sources).slice(1)]);
  expect(remarks(content)).toEqual(told);
});

test('TimelineJS: words and links around a frame stand beside the text', () => {
  const url = '<iframe src="https://film.example/">No frames</iframe><p>By <a href="https://ann.example/">Ann</a></p>';
  const content = imported(slideWith({ media: { url } }));
  expect(content.events[0]?.body).toBe('No frames\n\nBy [Ann](https://ann.example/)');
  expect(remarks(content)).toEqual([]);
});

test('TimelineJS: a caption stays where the address beside it is none', () => {
  const media = { url: '<iframe src="film.html"></iframe>', caption: 'A film', credit: 'Ann' };
  const content = imported(slideWith({ media }));
  expect(content.events[0]?.body).toBe('A film\n\nAnn');
});

test('TimelineJS: of media that two events have, the words of the second are told', () => {
  const media = (caption: string, credit: string) => ({ media: { url: CITED, caption, credit } });
  const events = [
    slide('One', { year: 1969 }, media('Seen', 'Ann')),
    slide('Two', { year: 1970 }, media('Seen again', '<b>Bob</b>')),
    slide('Three', { year: 1971 }, media('Seen', 'Ann')),
  ];
  expect(remarks(imported(json({ events })))).toEqual([
    'note events[1]: the caption "Seen again" is not carried: the source "picture" is there already',
    'note events[1]: the credit "Bob" is not carried: the source "picture" is there already',
  ]);
});

test('a title slide: what a site has no room for is told', () => {
  const sentence = 'A sentence of thirty-two letters. ';
  const title = {
    text: {
      headline: `<a href="https://a.example/">${'Long '.repeat(20)}</a>`,
      text: `<a href="https://b.example/">B</a> ${sentence.repeat(12)}<script>1</script>`,
    },
    media: CITED,
    background: '#fff',
    group: 'x',
  };
  const content = imported(json({ title, events: [slide('One', { year: 1969 })] }));
  expect(remarks(content)).toEqual([
    'note title: media of the title slide is not carried',
    'note title: background of the title slide is not carried',
    'note title: group of the title slide is not carried',
    'mistake title: <script> in the text; left out, and nothing of it was run',
    'note title: the title has more than 80 characters; its end is not in site.yaml',
    'note title: the text of the title has more than 320 characters, and its end is not carried; write it into a page in docs/',
    'note title: the link "https://a.example/" is not carried',
    'note title: the link "https://b.example/" is not carried',
  ]);
  const table = imported('Year,Headline,Type,Media,Media Credit\n1968,Title,title,x,Ann\n1969,One,,,');
  expect(remarks(table)).toEqual([
    'note row 2: year of the title slide is not carried',
    'note row 2: media of the title slide is not carried',
    'note row 2: media credit of the title slide is not carried',
  ]);
  expect(imported(json({ title: 'Mine', events: [slide('One', { year: 1969 })] })).site).toMatchObject({
    title: 'Mine',
  });
});

const COLUMNS =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

test('TimelineJS CSV: its spreadsheet, with empty rows, a title and an era', () => {
  const rows = [
    COLUMNS,
    ',,,,,,,,,The title,About it,,,,,title,,',
    '1848,3,18,3:30 PM,,,,,,"Barricades, ""everywhere""",<p>Text</p>,,,,,,Berlin,',
    ',,,,,,,,,,,,,,,,,',
    '1848,December,,,1849,,,,,Constitution,,https://example.org/,,,,,,#fff',
    '1815,,,,1848,,,,,Before March,,,,,,era,,',
    ',,,,,,,,,Nobody knows when,,,,,,,,',
  ];
  for (const text of [rows.join('\n'), `\uFEFF${rows.join('\r\n')}\r\n`]) {
    const content = imported(text);
    expect(lines(content)).toEqual([
      'Barricades, "everywhere" | 1848-03-18 | 15:30 | berlin',
      'Constitution | 1848-12/1849 | events',
      'Before March | 1815/1848 | eras',
    ]);
    expect(content.site).toMatchObject({ title: 'The title', description: 'About it' });
    expect(remarks(content)).toEqual([
      'note row 5: background is not carried',
      'note row 6: an era is carried as an event of the topic "Eras"',
      'mistake row 7: no date that can be read, so "Nobody knows when" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
    ]);
  }
});

test('a table of another program is read by its columns, whatever parts them', () => {
  for (const delimiter of [',', ';', '\t']) {
    const table = [
      ['Date', 'Title', 'Description', 'Category'],
      ['1848-03-18', "'=Barricades", 'Text', 'Berlin'],
    ];
    const content = imported(table.map((row) => row.join(delimiter)).join('\n'));
    expect(lines(content)).toEqual(['=Barricades | 1848-03-18 | berlin']);
  }
});

test('of two columns of one name the first that is filled is carried, and a difference is told', () => {
  const rows = ['date,Title,title,text,text', '1848,,One,a,a', '1849,Two,,,b', '1850,Three,,c,d'];
  const content = imported(rows.join('\n'));
  expect(lines(content)).toEqual(['One | 1848 | events', 'Two | 1849 | events', 'Three | 1850 | events']);
  expect(content.events.map(({ entry }) => entry['summary'])).toEqual(['a', 'b', 'c']);
  expect(remarks(content)).toEqual([
    'mistake row 4: two columns named "text" say different things, and the first is carried; give the other a name of its own and import again',
  ]);
  expect(remarks(imported('date,title,constructor,__proto__\n1848,One,a,b')).filter((one) => /two/.test(one))).toEqual(
    [],
  );
  const slides = imported(['Year,Headline,Group,Group', '1848,One,Berlin,Vienna'].join('\n'));
  expect(remarks(slides)).toEqual([expect.stringContaining('row 2: two columns named "group"')]);
});

test('SIMILE XML: times with their offset, durations, and markup inside the text', () => {
  const content = imported(`<?xml version="1.0"?><data>
    <event start="Fri Nov 22 1963 12:30:00 GMT-0600" title="A &amp; B" link="https://example.org/a">It &lt;i&gt;was&lt;/i&gt;.</event>
    <event start="May 20 1961 00:00:00 GMT-0600" end="Jun 01 1963 00:00:00 GMT-0600" isDuration="true" title="Long"/>
    <event start="1961" end="1963" durationEvent="false" title="Somewhen" icon="x.png"><![CDATA[<b>Bold</b>]]></event>
    <event start="500 BC" latestStart="490 BC" title="Early"/>
  </data>`);
  expect(lines(content)).toEqual([
    'A & B | 1963-11-22 | 12:30 Etc/GMT+6 | events',
    'Long | 1961-05-20/1963-06-01 | events',
    'Somewhen | [1961..1963] | events',
    'Early | -0499 | events',
  ]);
  expect(content.events.map(({ body }) => body)).toEqual(['It _was_.', '', '**Bold**', '']);
  expect(content.events[0]?.entry['sources']).toEqual(['file', 'example']);
  expect(remarks(content)).toEqual([
    'note event 3: icon is not carried',
    'note event 4: latestStart (490 BC) is not carried',
  ]);
});

test('SIMILE JSON', () => {
  const content = imported(
    json({
      dateTimeFormat: 'iso8601',
      events: [
        { start: '1963-11-22T12:30:00-06:00', title: 'One', description: 'Text', classname: 'hot', color: 'red' },
      ],
    }),
  );
  expect(lines(content)).toEqual(['One | 1963-11-22 | 12:30 Etc/GMT+6 | hot']);
  expect(remarks(content)).toEqual(['note events[0]: color is not carried']);
});

test.for<[string, string, string, string[]]>([
  [
    'text around CDATA',
    '<event start="1067" title="T">Before <![CDATA[<b>in</b>]]> after</event>',
    'Before **in** after',
    [],
  ],
  [
    'elements in the text',
    '<event start="1067" title="T">In <i>1068</i> a <br/>rebellion</event>',
    'In _1068_ a\\\nrebellion',
    [],
  ],
  [
    'a link in the text',
    '<event start="1067" title="T">See <a href="https://a.example/?b=1&amp;c=2">it</a>.</event>',
    'See [it](https://a.example/?b=1\\&c=2).',
    [],
  ],
  [
    'a description and a caption that say something else',
    '<event start="1067" title="T" caption="Tooltip" description="One &amp; two">Three</event>',
    'Three\n\nOne & two\n\nTooltip',
    [],
  ],
  [
    'a description and a caption that say the same',
    '<event start="1067" title="A title" caption="a title" description="Three _">Three _</event>',
    'Three _',
    [],
  ],
  [
    'fields as elements',
    '<event>\n<start>1067</start>\n<title>T</title>\n<description>One <b>two</b></description>\n</event>',
    'One **two**',
    [],
  ],
  [
    'elements that HTML has not',
    '<event start="1067" title="T">By<who id="1">Ann</who>and</event>',
    'By Ann and',
    ['note event 1: of <who> in the text its words alone are carried'],
  ],
])('SIMILE XML keeps %s', ([, event, said, told]) => {
  const content = imported(`<data>${event}</data>`);
  expect(content.events.map((one) => one.entry['date'])).toEqual([{ resolved: '1067' }]);
  const [one] = content.events;
  expect(one?.body === '' ? one.entry['summary'] : one?.body).toBe(said);
  expect(remarks(content)).toEqual(told);
});

test('SIMILE: what stands beside the events is told, and so are ends that are read in part', () => {
  const xml = imported(
    '<data wiki-url="http://w.example/" wiki-section="S" date-time-format="iso8601">Words<event start="1067" ' +
      'end="late 1068" title="T"/><note>x</note></data>',
  );
  expect(remarks(xml)).toEqual([
    'note data: wiki-url is not carried',
    'note data: wiki-section is not carried',
    'note data: text outside of events is not carried',
    'note data: <note> is not carried',
    'note event 1: the end "late 1068" is carried without its first word',
  ]);
  const event = { start: '1067', end: '1068', label: 'A label', caption: 'A label, and more', description: ['x'] };
  const content = imported(
    json({ dateTimeFormat: 'iso8601', wikiURL: 'http://w.example/', author: 'A', events: [event] }),
  );
  expect(lines(content)).toEqual(['A label | 1067/1068 | events']);
  expect(content.events[0]?.entry['summary']).toBe('A label, and more');
  expect(remarks(content)).toEqual([
    'note the file: wikiURL is not carried',
    'note the file: author is not carried',
    'note events[0]: description is neither text nor a number and is not carried',
  ]);
});

test('a plain list, by the names that are usual', () => {
  const content = imported(
    json([
      { id: 'a', date: '1848-03', title: 'One', description: 'Text', category: 'A' },
      { year: 789, title: 'Two' },
      { date: 1_700_000_000_000, headline: 'Three' },
      { start: '1450~', end: '1460', name: 'Four', place: 'Here', colour: 'red' },
      { date: '5/10/1961', title: 'Five' },
      { title: 'Six' },
    ]),
  );
  expect(lines(content)).toEqual([
    'One | 1848-03 | a',
    'Two | 0789 | events',
    'Three | 2023-11-14 | 22:13:20 Etc/UTC | events',
    'Four | 1450~/1460 | events',
    'Five | 1961 | events',
  ]);
  expect(content.events[3]?.entry['place']).toEqual({ name: 'Here', precision: 'named' });
  expect(content.events[4]?.entry['date']).toEqual({ resolved: '1961', stated: '5/10/1961' });
  expect(remarks(content)).toEqual([
    'note [3]: colour is not carried',
    'note [4]: the date "5/10/1961" can be read in two ways; its year alone is carried',
    'mistake [5]: no date that can be read, so "Six" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
  ]);
});

test('a list of series, as EventDrops has it', () => {
  const content = imported(
    json([
      { name: 'react', commits: [{ date: 'Mon, 19 Aug 2024 16:55:06 +0200', message: 'One' }, { message: 'Two' }] },
      { name: 'vue', data: [{ date: '2024-08-20', title: 'Three' }] },
    ]),
  );
  expect(lines(content)).toEqual(['One | 2024-08-19 | 16:55:06 Etc/GMT-2 | react', 'Three | 2024-08-20 | vue']);
  expect(remarks(content)).toEqual([
    'mistake [0].commits[1]: no date that can be read, so "Two" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
  ]);
});

test('numbers as dates: years, or time since 1970; what is neither is said, and the rest is carried', () => {
  const content = imported(
    json([
      { date: 1_577_836_800, title: 'Seconds' },
      { date: '1577836800', title: 'Seconds in text' },
      { date: 1_577_836_800_000, title: 'Milliseconds' },
      { date: -44, title: 'A year' },
      { date: 1e21, title: 'Too large' },
      { date: 9e15, title: 'Too large for a clock' },
      { date: 2020.5, title: 'A fraction' },
      { date: '2020.5', title: 'A fraction in text' },
      { date: '2020.05', title: 'A month' },
    ]),
  );
  expect(lines(content).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
    'Seconds | 2020-01-01',
    'Seconds in text | 2020-01-01',
    'Milliseconds | 2020-01-01',
    'A year | -0043',
    'A month | 2020-05',
  ]);
  expect(remarks(content).filter((remark) => remark.startsWith('mistake'))).toHaveLength(4);
});

test.each([
  ['[{"date":"2024","title":"t"},]', 'line 1, column 30: this is not JSON'],
  ['[{"date":NaN}]', 'line 1, column 10: this is not JSON'],
  ['[\n{"date":undefined}]', 'line 2, column 9: this is not JSON'],
  ["[{'date':2024}]", 'line 1, column 3: this is not JSON'],
  ['[{"date":"2024"}]]', 'line 1, column 18: this is not JSON'],
  ['[{"date":"20', 'line 1, column 13: the file ends too early; it seems to be cut off'],
  ['[{"date":1e', 'line 1, column 12: the file ends too early; it seems to be cut off'],
  ['[{"date":"2024"}\n', 'line 2, column 1: the file ends too early; it seems to be cut off'],
])('broken JSON is told at its place: %j', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test('our own JSON: what the pages derive is left out again, and the rest comes back as it was', () => {
  const date = {
    edtf: '2024-02',
    words: 'February 2024',
    earliest: 1,
    latest: 2,
    basis: 'article',
    stated: 'February',
  };
  const content = imported(
    json({
      version: '1.0',
      site: {
        url: 'https://x.org/',
        title: 'T',
        tagline: 'Tag',
        publisher: 'P',
        locale: 'de',
        revised: '2024-01-01',
        version: '2',
        window: { from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 2, 1) },
      },
      topics: [{ id: 'talks', url: 'https://x.org/topics/talks/', name: 'Talks', description: 'D', hue: 3 }],
      people: [
        {
          id: 'ann',
          url: 'u',
          name: 'Ann',
          sort: 'Ann',
          otherNames: {},
          offices: [{ id: 'o', title: 'O', from: { edtf: '2020' }, attested: [{ edtf: '2021' }], sources: ['s1'] }],
        },
      ],
      sources: [
        {
          id: 's1',
          type: 'webpage',
          publisher: 'P',
          url: 'https://p.org/',
          issued: { edtf: '2024' },
          linked: true,
          language: 'en',
        },
      ],
      claims: [],
      glossary: [],
      events: [
        {
          id: 'meeting',
          url: 'u',
          title: 'They meet',
          label: 'They meet',
          kind: 'reported',
          topic: 'talks',
          importance: 1,
          date,
          otherDates: [{ label: 'Issued', date: { edtf: '2024-03' } }],
          people: [{ id: 'ann', office: 'o', name: 'Ann', title: 'O' }],
          summary: 'S',
          accounts: [],
          relations: [{ type: 'follows', event: 'x', title: 'X', url: 'u' }],
          sources: ['s1'],
          text: [],
          markdown: '## What happened\n\nThey met.[@s1]',
        },
      ],
    }),
  );
  expect(content.topics).toEqual({ talks: { name: 'Talks', description: 'D', hue: 3 } });
  expect(content.sources).toEqual({
    s1: { type: 'webpage', publisher: 'P', issued: '2024', linked: true, language: 'en', URL: 'https://p.org/' },
  });
  expect(content.people['ann']).toMatchObject({ offices: [{ from: '2020', attested: ['2021'] }] });
  expect(content.events).toEqual([
    {
      at: 'events[0]',
      id: 'meeting',
      body: '## What happened\n\nThey met.[@s1]',
      entry: {
        title: 'They meet',
        kind: 'reported',
        topic: 'talks',
        importance: 1,
        date: { resolved: '2024-02', stated: 'February', basis: 'article' },
        otherDates: [{ label: 'Issued', date: '2024-03' }],
        people: [{ id: 'ann', office: 'o' }],
        summary: 'S',
        accounts: [],
        relations: [{ type: 'follows', event: 'x' }],
        sources: ['s1'],
      },
    },
  ]);
  expect(content.site).toMatchObject({
    title: 'T',
    tagline: 'Tag',
    locale: 'de',
    version: '2',
    window: { from: '2024-01-01', to: '2024-02-29' },
  });
});

test.for<[string, string, string]>([
  [
    'JSON that is cut off',
    '{"events": [{"start_date": {"year": "1',
    'line 1, column 39: the file ends too early; it seems to be cut off',
  ],
  ['text that is no JSON', '{"events": [\n  {year: 1}]}', 'line 2, column 4: this is not JSON'],
  [
    'JSON of another kind',
    '{"type": "FeatureCollection", "features": []}',
    'no format that is known; write TimelineJS JSON or CSV, SIMILE XML or JSON, vis-timeline’s JSON, iCalendar, this site’s own JSON, or a JSON list of objects with "date" and "title"',
  ],
  [
    'a calendar that is cut off',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:One\r\n',
    'a BEGIN without its END; the calendar may be cut off',
  ],
  [
    'a calendar that is broken',
    'BEGIN:VCALENDAR\r\nSUMMARY\r\nEND:VCALENDAR\r\n',
    'this is not well-formed iCalendar: invalid line (no token ";" or ":") "SUMMARY"',
  ],
  [
    'a table that is cut off',
    `${COLUMNS}\n1848,,,,,,,,,"Barri`,
    'line 2: a quotation mark opens and never closes; the file may be cut off',
  ],
  [
    'a table of other things',
    'a,b\n1,2',
    'row 1: the columns are "a", "b"; write "Year" and "Headline", as in TimelineJS’s spreadsheet, or "date" and "title"',
  ],
  [
    'XML that is cut off',
    '<data>\n<event start="1961" title="x">',
    'line 2, column 31: a tag opens and never closes; the file may be cut off',
  ],
  [
    'XML that is nested too deep',
    `<data><event start="1961">${'<b>'.repeat(200)}${'</b>'.repeat(200)}</event></data>`,
    'this XML cannot be read: Maximum nested tags exceeded',
  ],
  ['XML of another kind', '<feed><entry/></feed>', 'no <data> with <event>s in it; this is not SIMILE Timeline’s XML'],
  [
    'XML that declares entities',
    '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><data><event start="1961" title="&b;"/></data>',
    'an <!ENTITY>; take the document type out and write the text itself',
  ],
])('%s is refused with its place', ([, text, message]) => {
  expect(() => imported(text)).toThrow(message);
});

test('a day that there is not is carried as its month, and named', () => {
  const content = imported(
    json({ events: [slide('One', { year: 2023, month: 2, day: 30 }), slide('Two', { year: 2023, month: 13 })] }),
  );
  expect(lines(content)).toEqual(['One | 2023-02 | events', 'Two | 2023 | events']);
  expect(remarks(content)).toEqual([
    'mistake events[0]: February 2023 has 28 days, so there is no day 30; carried as 2023-02',
    'mistake events[1]: there is no month 13; carried as 2023',
  ]);
});

test('an id that the file gives twice is named, and both events are carried', () => {
  const content = imported(
    json([
      { id: 'a', date: '2001', title: 'One' },
      { id: 'a', date: '2002', title: 'Two' },
    ]),
  );
  expect(content.events.map(({ id }) => id)).toEqual(['a', 'a-2']);
  expect(remarks(content)).toEqual(['mistake [1]: the id "a" is there already; carried as "a-2"']);
});

test('titles that are alike, or of no Latin letter, have ids of their own', () => {
  const titles = ['Same', 'Same', '武则天', '武则天退位', 'Ünïcödé Straße', 'x'.repeat(300)];
  const content = imported(json(titles.map((title) => ({ date: '2001', title }))));
  expect(content.events.map(({ id }) => id)).toEqual([
    'same',
    'same-2',
    'event',
    'event-2',
    'unicode-strasse',
    'x'.repeat(60),
  ]);
  expect(remarks(content).filter((one) => one.includes('made up'))).toEqual([
    'note 2 events: ids are made up where a title has no Latin letters (event, event-2); they are in the addresses of pages and should never change once the site is published, so rename their files before',
  ]);
});

test('names of fields are read in any case, with hyphens or without; what is there twice is told', () => {
  const event = { Id: 'a', Date: '2001-05-05', Title: 'One', Category: 'C', date: '2009' };
  const content = imported(json([event, { Year: 2002, Month: 5, NAME: 'Two' }]));
  expect(lines(content)).toEqual(['One | 2009 | c', 'Two | 2002-05 | events']);
  expect(remarks(content)).toEqual(['note [0]: Date is not carried']);
  const table = imported('StartDate,EndDate,Event name\n2001-01-01,2001-02-01,One');
  expect(lines(table)).toEqual(['One | 2001-01-01/2001-02-01 | events']);
});

test('a list in an object with a title of its own is a list, not slides', () => {
  const events = [{ date: '2001', title: 'One' }, { title: 'Two' }];
  const content = imported(json({ title: 'My history', description: 'About it.', author: 'Ann', events }));
  expect(lines(content)).toEqual(['One | 2001 | events']);
  expect(content.site).toMatchObject({ title: 'My history', description: 'About it.' });
  expect(remarks(content)).toEqual([
    'note the file: author is not carried',
    'mistake events[1]: no date that can be read, so "Two" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
  ]);
});

test('series keep their category, may be empty, and may be dates and no more', () => {
  const content = imported(
    json([
      { category: 'Life', entries: [{ timestamp: '2012-09-10T10:30', title: 'One' }] },
      { name: 'Drops', data: ['2014-09-15', 1_410_787_497_000] },
      { name: 'None', data: [] },
      { title: 'Undated', tags: ['a', 'b'] },
    ]),
  );
  expect(lines(content)).toEqual([
    'One | 2012-09-10 | 10:30 | life',
    'Drops | 2014-09-15 | drops',
    'Drops | 2014-09-15 | 13:24:57 Etc/UTC | drops',
  ]);
  expect(remarks(content)).toEqual([
    'note [3]: tags is not carried',
    'mistake [3]: no date that can be read, so "Undated" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
  ]);
});

test('a date farther away than can be drawn loses its event, not the others', () => {
  const content = imported(json({ events: [slide('One', { year: 1801 }), slide('Two', { year: 1e14 })] }));
  expect(lines(content)).toEqual(['One | 1801 | events']);
  expect(remarks(content)).toEqual([
    'mistake events[1]: "Y100000000000000" is farther away than can be drawn; write a year from "Y-99999999999" to ' +
      '"Y99999999999", so "Two" is not carried; mend it and import again',
  ]);
});

test('what is carried of a vague date is told, and so is a year that may be a day of a spreadsheet', () => {
  const content = imported('date,title\nlate 1850s,One\n43631,Two');
  expect(content.events.map(({ entry }) => entry['date'])).toEqual([
    { resolved: '185X', stated: 'late 1850s' },
    { resolved: 'Y43631' },
  ]);
  expect(remarks(content)).toEqual([
    'note row 2: the date "late 1850s" is carried without its first word',
    'note row 3: 43631 is carried as a year; if a spreadsheet counts days by it, write 2019-06-15',
  ]);
});

test('ids that differ in signs alone are no mistake of the file, and how they are carried is told', () => {
  const content = imported(json(['a/b', 'a"b', 'a/b'].map((id) => ({ id, date: '2001', title: 'One' }))));
  expect(content.events.map(({ id }) => id)).toEqual(['a-b', 'a-b-2', 'a-b-3']);
  expect(remarks(content)).toEqual([
    'note [1]: the id "a\\"b" is carried as "a-b-2"',
    'mistake [2]: the id "a/b" is there already; carried as "a-b-3"',
  ]);
});

test('cells that no column holds are told: those beyond the header, and those under no name', () => {
  const rows = ['Date,Title,,Text', '2001,One,loose,Paris, Texas, and more', '2002,Two,,Text,,', '2003,Three,x,'];
  const content = imported(rows.join('\n'));
  expect(lines(content)).toEqual(['One | 2001 | events', 'Two | 2002 | events', 'Three | 2003 | events']);
  expect(remarks(content)).toEqual([
    'note row 1: column 3 has no name; its cells are not carried',
    'mistake row 2: more cells than the 4 columns, and "Texas, and more" is not carried; put a cell that has "," in it in quotation marks and import again',
  ]);
  expect(remarks(imported('Year,Headline,\n2001,One,loose\n2002,Two,,beyond'))).toEqual([
    'note row 1: column 3 has no name; its cells are not carried',
    'mistake row 3: more cells than the 3 columns, and "beyond" is not carried; put a cell that has "," in it in quotation marks and import again',
  ]);
});

test('a table says in its first line what parts its cells, or its header does', () => {
  const content = imported('sep=;\r\nDate;Title, in full\r\n'.replace(', in full', '') + '2001;One, two\r\nsoon;Three');
  expect(lines(content)).toEqual(['One, two | 2001 | events']);
  expect(remarks(content).map((one) => one.split(':')[0])).toEqual(['note row 4', 'mistake row 4']);
  expect(lines(imported('Date|Title\n2001|One, two'))).toEqual(['One, two | 2001 | events']);
});

test('of fields that mean the same one is carried, and the others are told unless they agree', () => {
  const rows = [
    'Date,Time,Year,Day,Title,Name,Type,Category,Location,Place',
    '1945-05-08,15:30,1945,8,One,One,Talk,War,Berlin,Munich',
    '1945-05-09,noon,1946,Monday,Two,Deux,,Peace,Bonn,',
    '1945-05,15:30,,,Three,,,,,',
  ];
  const content = imported(rows.join('\n'));
  expect(lines(content)).toEqual([
    'One | 1945-05-08 | 15:30 | war',
    'Two | 1945-05-09 | peace',
    'Three | 1945-05 | events',
  ]);
  expect(content.events.map(({ entry }) => (entry['place'] as { name: string } | undefined)?.name)).toEqual([
    'Munich',
    'Bonn',
    undefined,
  ]);
  expect(remarks(content)).toEqual([
    'note row 2: the type is not carried: the category stands for it',
    'note row 2: the location is not carried: the place stands for it',
    'note row 3: the name is not carried: the title stands for it',
    'note row 3: the year is not carried: the date stands for it',
    'note row 3: the day is not carried: the date stands for it',
    'note row 3: the time "noon" is not carried',
    'note row 4: the time "15:30" is not carried',
  ]);
});

test('lists and objects in fields are carried as far as the fields take them, and the rest is told', () => {
  const content = imported(
    json([
      {
        date: '2001',
        title: { text: 'One', lang: 'en' },
        description: ['First.', 'Second.'],
        location: { name: 'Bonn', lat: 50.7 },
        source: ['https://a.org/1', 'https://b.org/2'],
        image: { url: 'https://c.org/i.jpg', alt: 'A' },
        url: { href: 'https://d.org/' },
        category: ['War', 'Peace'],
        more: { a: { b: 1 } },
        none: { a: [], b: { c: '' } },
      },
      { date: '2002', end: ['2003'], title: { de: 'Zwei', en: 'Two' }, text: { html: '<b>Two</b>' }, place: true },
    ]),
  );
  expect(lines(content)).toEqual(['One | 2001 | war', 'Two | 2002 | events']);
  expect(content.events[0]).toMatchObject({
    body: 'First.\n\nSecond.',
    entry: { place: { name: 'Bonn' }, sources: ['file', 'd', 'a', 'b', 'c'] },
  });
  expect(content.events[1]?.body).toBe('**Two**');
  expect(remarks(content)).toEqual([
    'note [0]: more is not carried',
    'note [0]: lang of the title is not carried',
    'note [0]: a second category (Peace) is not carried',
    'note [0]: lat of the location is not carried',
    'note [0]: alt of the image is not carried',
    'note [1]: de of the title is not carried',
    'note [1]: en of the title is not carried',
    'note [1]: the end is no date and is not carried',
    'note [1]: true of the place is not carried',
    'note [1]: no title; carried as "Two"',
  ]);
});

test('what a series says beside its events is told, and so is a group that it overrules', () => {
  const data = [{ date: '2001', title: 'One', category: 'B' }];
  const content = imported(json([{ name: 'Drops', category: 'A', colour: 'red', data }]));
  expect(lines(content)).toEqual(['One | 2001 | a']);
  expect(remarks(content)).toEqual([
    'note [0]: name of the series is not carried',
    'note [0]: colour of the series is not carried',
    'note [0].data[0]: the group "B" is not carried: the series stands for it',
  ]);
});

test('a month in a cell of its own may be a name', () => {
  const content = imported('Year,Month,Day,Title\n1969,July,21,Moon\n1969,Juli,,Other\nc. 1450,5,,About');
  expect(lines(content)).toEqual(['Moon | 1969-07-21 | events', 'Other | 1969 | events', 'About | 1450~ | events']);
  expect(remarks(content)).toEqual([
    'note row 3: the month "Juli" is not carried',
    'note row 4: the month is not carried: the year stands for it',
  ]);
});

test('an end that cannot be read, or of which a part is lost, stays in the date as it was stated', () => {
  const rows = [
    'start,end,title',
    '1939,soon,One',
    '1939,late 1945,Two',
    '1939–1940,1945,Three',
    '1939,8–9 May 1945,Four',
    '1945-02-30,,Five',
  ];
  const content = imported(rows.join('\n'));
  expect(content.events.map(({ entry }) => entry['date'])).toEqual([
    { resolved: '1939', stated: '1939 – soon' },
    { resolved: '1939/1945', stated: '1939 – late 1945' },
    { resolved: '1939/1945' },
    { resolved: '1939/1945-05-09' },
    { resolved: '1945-02', stated: '1945-02-30', note: expect.stringContaining('there is no day 30') as string },
  ]);
  expect(remarks(content)).toEqual([
    'note row 2: the end "soon" cannot be read as a date',
    'note row 3: the end "late 1945" is carried without its first word',
    'note row 4: the end of the start is not carried: the end stands for it',
    'note row 5: the start of the end is not carried: its end stands for it',
    'mistake row 6: February 1945 has 28 days, so there is no day 30; carried as 1945-02',
  ]);
});

test('vis-timeline: items with their groups; a type is a shape and no topic', () => {
  const items = [
    { id: 1, content: 'One &amp; <b>two</b>', start: '2001-05-08', group: 'w', type: 'point', title: 'A tooltip' },
    { id: 2, content: 'Range', start: '2001-05-08', end: '2001-05-10', group: 2, type: 'range', className: 'red' },
    { id: 3, content: 'Alone', start: 1_577_836_800_000, group: 9 },
    { id: 4, content: 'Undated' },
  ];
  const groups = [
    { id: 'w', content: 'War' },
    { id: 2, content: '<i>Peace</i>', order: 1 },
  ];
  const content = imported(json({ items, groups, options: { zoomable: true } }));
  expect(lines(content)).toEqual([
    'One & two | 2001-05-08 | war',
    'Range | 2001-05-08/2001-05-10 | peace',
    'Alone | 2020-01-01 | 9',
  ]);
  expect(content.events.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(content.events[0]?.entry['summary']).toBe('A tooltip');
  expect(remarks(content)).toEqual([
    'note timeline: options is not carried',
    'note groups[1]: order is not carried',
    'note items[1]: className is not carried',
    'note items[2]: the group 9 is not among the groups; its id is its topic',
    'mistake items[3]: no date that can be read, so "Undated" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
  ]);
});

test('a bare list is vis-timeline’s where an item has its words in "content" and no title', () => {
  const list = [
    { content: 'One', start: '2001', type: 'box' },
    { content: 'Two', start: '2002', title: 'A tooltip' },
  ];
  const content = imported(json(list));
  expect(lines(content)).toEqual(['One | 2001 | events', 'Two | 2002 | events']);
  expect(remarks(content)).toEqual([]);
  expect(lines(imported(json(list.slice(1))))).toEqual(['A tooltip | 2002 | events']);
});

test('our own JSON: fields that it does not have are told', () => {
  const content = imported(
    json({
      site: { title: 'T', color: 'red', licence: { name: 'L', url: 'https://l.org/', foo: 1 } },
      topics: [{ id: 't', name: 'T', description: 'D', hue: 1 }],
      events: [
        {
          id: 'a',
          title: 'A',
          topic: 't',
          date: { edtf: '2001', foo: 'x' },
          summary: 'S',
          sources: ['s'],
          tags: ['x'],
          text: [{ heading: 'H', text: 'T', sources: [] }],
          relations: [
            { type: 'follows', event: 'b', foo: 1 },
            { type: 'follows', event: 'c', foo: 2 },
          ],
        },
      ],
      docs: [{ id: 'd' }],
    }),
  );
  expect(remarks(content)).toEqual([
    'note events[0]: date.foo is not carried',
    'note events[0]: tags is not carried',
    'note events[0]: relations.foo is not carried',
    'note events[0]: text is not carried: it is read from "markdown"',
    'note timeline: docs is not carried',
    'note site: color is not carried',
    'note site: licence.foo is not carried',
  ]);
});

test('iCalendar: days, times with their zones, places and categories; what is not carried is told', () => {
  const events = [
    [
      'UID:one@x',
      'DTSTART;VALUE=DATE:20240508',
      'DTEND;VALUE=DATE:20240509',
      'SUMMARY:One\\, and more',
      'CATEGORIES:War,Peace',
    ],
    [
      'UID:two@x',
      'DTSTART;VALUE=DATE:20240508',
      'DTEND;VALUE=DATE:20240511',
      'SUMMARY:Two',
      'LOCATION:Bonn',
      'GEO:1;2',
    ],
    ['DTSTART;TZID=Europe/Berlin:20240508T103000', 'DURATION:PT1H30M', 'SUMMARY:Three', 'URL:https://a.org/'],
    ['DTSTART:20240508T233000Z', 'DTEND:20240509T003000Z', 'SUMMARY:Four', 'DESCRIPTION:Long', '  words\\n\\nMore'],
    ['DTSTART;TZID=Local:20240508T103000', 'RRULE:FREQ=YEARLY', 'SUMMARY:Five', 'BEGIN:VALARM', 'END:VALARM'],
    ['DTSTART:20240508', 'SUMMARY:Six', 'STATUS:CANCELLED'],
    ['SUMMARY:Seven'],
  ].flatMap((own) => ['BEGIN:VEVENT', ...own, 'END:VEVENT']);
  const text = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:My days', ...events, 'BEGIN:VTODO', 'END:VTODO', 'END:VCALENDAR', ''];
  const content = imported(text.join('\r\n'));
  expect(lines(content)).toEqual([
    'One, and more | 2024-05-08 | war',
    'Two | 2024-05-08/2024-05-10 | events',
    'Three | 2024-05-08 | 10:30 12:00 Europe/Berlin | events',
    'Four | 2024-05-08/2024-05-09 | events',
    'Five | 2024-05-08 | 10:30 | events',
  ]);
  expect(content.site?.['title']).toBe('My days');
  expect(content.events[0]?.id).toBe('one-x');
  expect(content.events[1]?.entry['place']).toMatchObject({ name: 'Bonn' });
  expect(content.events[2]?.entry['sources']).toEqual(['file', 'a']);
  expect(content.events[3]?.entry['date']).toMatchObject({ note: 'Begins at 23:30, ends at 00:30 (UTC+00:00).' });
  expect(content.events[3]?.body).toBe('Long words\n\nMore');
  expect(remarks(content)).toEqual([
    'note calendar: a VTODO is not carried',
    'note event 1: a second category (Peace) is not carried',
    'note event 2: GEO is not carried',
    'note event 5: an alarm is not carried',
    'note event 5: an event that repeats is carried once, at its first date',
    'note event 5: the time zone "Local" has no name of IANA’s and is not carried',
    'note event 6: "Six" is cancelled and is not carried',
    'mistake event 7: no date that can be read, so "Seven" is not carried; write a date such as 1945-05-08 or May 1945, and import again',
  ]);
});

test('what Wikidata answers to a query is read by its own names, plain or in full', () => {
  const row = {
    item: 'http://www.wikidata.org/entity/Q16471',
    itemLabel: 'Victory in Europe',
    itemDescription: 'The end of a war',
    pointInTime: '1945-05-08T00:00:00Z',
    placeLabel: 'Berlin',
  };
  const full = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }]));
  const csv = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n');
  for (const text of [json([row]), csv, json({ head: { vars: [] }, results: { bindings: [full] } })]) {
    const content = imported(text);
    expect(lines(content)).toEqual(['Victory in Europe | 1945-05-08 | events']);
    expect(content.events[0]?.entry).toMatchObject({ summary: 'The end of a war', place: { name: 'Berlin' } });
    expect(Object.values(content.sources)).toContainEqual(expect.objectContaining({ URL: row.item }));
    expect(content.remarks).toEqual([]);
  }
});

test.for<[string, string, RegExp]>([
  ['a program', 'var items = new vis.DataSet([\n  {id: 1, content: "One"}\n]);', /^no format that is known; write /],
  ['a family tree', '0 HEAD\n1 SOUR X\n', /^no format that is known; write /],
  ['a page', '<!doctype html>\n<html><body>Not found</body></html>', /^a page of HTML; save the file /],
])('%s is no timeline, and what is one is said', ([, text, message]) => {
  expect(() => read(text)).toThrow(message);
});

test('CSV: empty lines above a table do not matter, and rows are counted with them', () => {
  const content = imported('\uFEFF\r\n  \r\ndate;title\r\n1945;One\r\nsoon;Two\r\n');
  expect(lines(content)).toEqual(['One | 1945 | events']);
  expect(remarks(content).join('\n')).toContain('mistake row 5: ');
});

test('CSV: a name of a column may have a line break in it', () => {
  expect(lines(imported('"date","title","a\nnote"\n1945,One,\n'))).toEqual(['One | 1945 | events']);
  expect(lines(imported('"a\nnote",date,title\n,1945,One\n'))).toEqual(['One | 1945 | events']);
});

test('an end that is a range as EDTF has it, is carried as far as there is room for it', () => {
  const content = imported(json([{ start: '1939', end: '1945/1946', title: 'One' }]));
  expect(lines(content)).toEqual(['One | 1939/1946 | events']);
  expect(remarks(content)).toEqual(['note [0]: the start of the end is not carried: its end stands for it']);
});

test('a field that is not carried is called as the file calls it', () => {
  const content = imported(json([{ date: '1945', title: 'One', __my_field: 'x' }]));
  expect(remarks(content)).toEqual(['note [0]: __my_field is not carried']);
});

test('what stands among events and is none is told by its words, and has no title made up for it', () => {
  const files = [
    json({ events: [slide('One', { year: 1945 }), 'Some words', null] }),
    json({ timeline: { date: [{ startDate: '1945', headline: 'One' }, 'Some words', null] } }),
    json({ dateTimeFormat: 'iso8601', events: [{ start: '1945', title: 'One' }, 'Some words', null] }),
    json({ items: [{ start: '1945', content: 'One' }, 'Some words', null] }),
    json([{ date: '1945', title: 'One' }, 'Some words', null]),
  ];
  for (const file of files) {
    const content = imported(file);
    expect(lines(content)).toEqual(['One | 1945 | events']);
    const told = remarks(content).map((remark) => remark.replace(/^(\w+) [^ ]*\[(\d)\]/, '$1 $2'));
    expect(told).toEqual([
      'mistake 1: "Some words" is no event; write an object with a date and a title in its place and import again',
      'mistake 2: null is no event; write an object with a date and a title in its place and import again',
    ]);
  }
});
