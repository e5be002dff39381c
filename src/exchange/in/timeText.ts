/** A time of day within a text, and what is left of the text without it. */
interface Clock {
  /** `HH:MM` or `HH:MM:SS`. */
  time: string;
  /** Minutes east of Greenwich. */
  offset?: number;
  rest: string;
}

const TIME = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?![\d:])/i;
const HOUR = /(?<![\d:])(1[0-2]|0?[1-9])\s*([ap]\.?m\.?)(?![a-z])/i;
/** An offset stands right behind its time, in brackets or not: elsewhere `-1945` is a year. */
const ZONE =
  /^\s*\(?(?:(?:GMT|UTC)\s*([+-])(0?\d|1[0-4])(?::?([0-5]\d))?(?!\d)|([+-])(0\d|1[0-4]):?([0-5]\d)(?!\d)|(?:GMT|UTC|Z)\b)\)?/i;
/** What JavaScript writes behind an offset: the name of its zone. */
const ZONE_NAME = /^\s*\([^()\d]*\)/;

/** A time of day in 24 hours, seconds only where they say something. */
export function timeOf(text: string): { time: string; written: string } | undefined {
  const long = TIME.exec(text);
  const short = long ? undefined : HOUR.exec(text);
  const found = long ?? short;
  if (!found) return undefined;
  const half = (long ? long[4] : short?.[2])?.charAt(0).toLowerCase();
  const twelve = Number(found[1]);
  const hour = half === undefined || twelve > 12 ? twelve : (twelve % 12) + (half === 'p' ? 12 : 0);
  const minute = long?.[2] ?? '00';
  const second = long?.[3];
  const seconds = second === undefined || second === '00' || second === '60' ? '' : `:${second}`;
  return { time: `${String(hour).padStart(2, '0')}:${minute}${seconds}`, written: found[0] };
}

/** The time of day that stands in a text, with its offset. */
export function clockOf(text: string): Clock | undefined {
  const read = timeOf(text);
  if (!read) return undefined;
  const start = text.indexOf(read.written);
  const behind = text.slice(start + read.written.length);
  const zone = ZONE.exec(behind);
  const after = zone ? behind.slice(zone[0].length).replace(ZONE_NAME, ' ') : behind;
  const rest = `${text.slice(0, start).replace(/(?<=\d)T$/, '')} ${after}`.trim();
  return { time: read.time, ...(zone && { offset: offsetOf(zone) }), rest };
}

function offsetOf(zone: RegExpExecArray): number {
  const [sign, hours = '0', minutes = '0'] = zone[1] === undefined ? zone.slice(4) : zone.slice(1, 4);
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
