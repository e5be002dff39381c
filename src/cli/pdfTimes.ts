/**
 * A PDF without the moment at which it was made: Chromium writes it twice, and two prints of one page would differ in
 * nothing else. The dates become the start of 1980, as long as they were, so that no offset in the file moves.
 */
export function withoutTimes(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const still = text.replace(/\(D:\d{14}([+-]\d\d'\d\d')?\)/g, (_, zone: string = '') => `(D:19800101000000${zone})`);
  return Buffer.from(still, 'latin1');
}
