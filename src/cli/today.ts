/** The day on which a command runs, `YYYY-MM-DD` in UTC; SOURCE_DATE_EPOCH (seconds) stands for the clock where it is set. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}
