/** A page made with Vue, which hands on a choice and an event. */
import { createApp, h, ref } from 'vue';

const place = document.querySelector('#app');
createApp({
  setup() {
    const [topic, opened, isShown] = [ref('military'), ref('none'), ref(true)];
    return () => [
      h('button', { onClick: () => (topic.value = 'cyber') }, 'Cyber'),
      h('button', { onClick: () => (isShown.value = !isShown.value) }, 'Show or hide'),
      h('output', opened.value),
      isShown.value &&
        h('timeline-embed', {
          src: place.dataset.src,
          topic: topic.value,
          height: 600,
          onSelect: (event) => (opened.value = event.detail.id),
        }),
    ];
  },
}).mount(place);
