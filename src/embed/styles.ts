import css from 'virtual:shadow-styles';

/** A sheet belongs to one document; it is made once for each. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives a shadow root its styles as an adopted sheet, which a page's policy against inline styles lets be.
 * Called again when the element has moved to another document.
 */
export function adopt(root: ShadowRoot): void {
  const page = root.ownerDocument;
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(page, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
}
