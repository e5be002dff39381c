/** @throws {Error} where the page lacks it, saying which */
export function need<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}
