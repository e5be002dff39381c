/** The page's own sans as a rule with the font in it; nothing where it cannot be had. */
export async function fontRule(): Promise<string> {
  try {
    const rule = Array.from(document.styleSheets)
      .flatMap((sheet) => Array.from(sheet.cssRules))
      .flatMap((one) => ('cssRules' in one ? Array.from((one as CSSGroupingRule).cssRules) : [one]))
      .find(
        (one): one is CSSFontFaceRule => one instanceof CSSFontFaceRule && /Source Sans 3/.test(one.style.fontFamily),
      );
    const found = /url\("?([^")]+)"?\)/.exec(rule?.style.getPropertyValue('src') ?? '')?.[1];
    if (!found) return '';
    const address = new URL(found, rule?.parentStyleSheet?.href ?? location.href);
    const data = await dataUrl(await (await fetch(address)).blob());
    return `@font-face{font-family:'Source Sans 3';src:url(${data}) format('woff2');font-weight:200 900}`;
  } catch {
    return '';
  }
}

/** A file as an address that holds all of it. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}
