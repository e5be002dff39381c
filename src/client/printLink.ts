/** Links to paper: on an event's page they print it at once; on others they take the page's own filter along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-link]')) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.dataset['printLink'] === 'here') {
      event.preventDefault();
      window.print();
    } else if (location.search) link.search = location.search;
  });
}
