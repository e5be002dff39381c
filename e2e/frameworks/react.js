/** A page made with React, which mounts each element twice (strict mode), and hands on a choice and an event. */
import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App({ src }) {
  const [topic, setTopic] = useState('military');
  const [opened, setOpened] = useState('none');
  const [isShown, setIsShown] = useState(true);
  return h(
    'div',
    null,
    h('button', { onClick: () => setTopic('cyber') }, 'Cyber'),
    h('button', { onClick: () => setIsShown(!isShown) }, 'Show or hide'),
    h('output', null, opened),
    isShown && h('timeline-embed', { src, topic, height: 600, onselect: (event) => setOpened(event.detail.id) }),
  );
}

const place = document.querySelector('#app');
createRoot(place).render(h(StrictMode, null, h(App, { src: place.dataset.src })));
