/** The smallest content that has no mistakes and uses every kind of file, for tests to change one thing in. */
export const validContent: Readonly<Record<string, string>> = {
  'site.yaml': `title: A small timeline
tagline: Two events
description: A timeline for tests
finding: Tests find mistakes.
publisher: Nobody
locale: en-GB
revised: "2024-03-01"
version: "1.0"
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
window:
  from: "2023-11"
  to: "2024-02"
zones:
  - label: Berlin
    zone: Europe/Berlin
article:
  source: s01
  title: An article
  publisher: A newspaper
  note: Tests rest on it.
parts:
  - title: What happened
    most: 120
  - title: Why it matters
    most: 80
`,
  'topics.yaml': `talks:
  name: Talks
  description: Meetings
  hue: 1
trade:
  name: Trade
  description: Tariffs
  hue: 2
`,
  'people.yaml': `wang-yi:
  name: Wang Yi
  sort: Wang, Yi
  otherNames:
    zh-Hans: 王毅
  offices:
    - id: foreign-minister
      title: Minister of Foreign Affairs
      from: "2023-07-25"
      sources: [s01]
    - id: director
      title: Director
      to: "2023-07-24"
      sources: [s01]
`,
  'sources.yaml': `s01:
  type: article
  publisher: A newspaper
  issued: "2024-02"
  URL: https://example.org/one
  linked: true
s02:
  type: webpage
  publisher: A ministry
  URL: https://example.org/two
  linked: false
`,
  'claims.yaml': `P1.1:
  kinds: [event]
  text: They met.
  by: A newspaper
  standing: verified
  record: Both say so.
  sources: [s02]
  events: [meeting]
P1.2:
  kinds: [statement]
  text: They met, it says again.
  by: A newspaper
  standing: verified
  record: As above.
  repeats: P1.1
`,
  'glossary.yaml': `small-yard:
  term: small yard, high fence
  definition: A policy of few but strict controls.
  sources: [s02]
`,
  'events/meeting.mdx': `---
title: They meet
kind: reported
topic: talks
importance: 1
date:
  stated: February
  resolved: "2024-02-16"
  basis: article
time:
  local: "15:30"
  zone: Europe/Berlin
  status: scheduled
  source: s02
place:
  name: Munich
  lat: 48.1
  lon: 11.6
  precision: city
people:
  - id: wang-yi
    office: foreign-minister
summary: They meet in Munich.
accounts:
  - by: A ministry
    text: It was frank.
    sources: [s02]
    issued: "2024-02-17"
relations:
  - type: follows
    event: call
sources: [s01, s02]
---

## What happened

They met [@s01; @s02] after a [call](/events/call/).

## Why it matters

It was about [talks](/topics/talks/) with [Wang](/people/wang-yi/).
`,
  'events/call.mdx': `---
title: They call
kind: context
topic: trade
importance: 3
date:
  resolved: 2023-12
  basis: outside-source
place:
  name: By video
  precision: remote
summary: They speak.
sources: [s02]
---
## What happened

They spoke [@s02].

## Why it matters

It was the first time.
`,
  'docs/method.mdx': `---
title: Method
description: How this was made
---

Write a citation as \`[@s99]\`, as in [this event](/events/call/).

\`\`\`
[@s98]
\`\`\`
`,
};

/** Text as the checker takes it. */
export function encode(files: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? encoder.encode(text) : text]),
  );
}
