/** Links that take the view along: it is in the address, which changes without a word while the timeline is used. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-share="view"]')) {
  const follow = () => {
    link.search = location.search;
  };
  for (const name of ['pointerenter', 'focus', 'click'] as const) link.addEventListener(name, follow);
}
