// Sets the theme that the reader chose before the first paint. A file of its own, so that the policy 'self' allows it.
(function () {
  var saved = null;
  try {
    saved = localStorage.getItem('theme');
  } catch {
    // Storage is refused in some frames and private windows: the system's own theme stays.
  }
  document.documentElement.dataset.theme = saved === 'light' || saved === 'dark' ? saved : 'auto';
})();
