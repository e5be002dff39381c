/** Shows the saved theme in the radios, and remembers a change. `public/theme.js` has set it before the first paint. */
const root = document.documentElement;

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
  radio.checked = radio.value === root.dataset['theme'];
  radio.addEventListener('change', () => {
    root.dataset['theme'] = radio.value;
    try {
      localStorage.setItem('theme', radio.value);
    } catch {
      // Storage is refused in some frames and private windows: the choice then lasts for this page.
    }
  });
}
