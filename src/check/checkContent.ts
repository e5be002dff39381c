import { checkAddresses } from './addressCheck.ts';
import { checkParts } from './bodyCheck.ts';
import { checkBodyCharacters, checkCharacters } from './characterCheck.ts';
import type { Check, SiteContent } from './check.ts';
import { checkCircles } from './circleCheck.ts';
import { checkCitations } from './citationCheck.ts';
import { checkClock } from './clockCheck.ts';
import { checkCode } from './codeCheck.ts';
import { checkDates } from './dateCheck.ts';
import { checkDuplicates, checkNames } from './duplicateCheck.ts';
import { checkEvent, checkTenure, checkTime } from './eventCheck.ts';
import { checkFootnotes } from './footnoteCheck.ts';
import { checkHues } from './hueCheck.ts';
import { checkLanguages } from './languageCheck.ts';
import { checkLinkWords } from './linkCheck.ts';
import { checkLost } from './lostCheck.ts';
import { checkMdx } from './mdxCheck.ts';
import { checkMissed } from './missedCheck.ts';
import { compareMistakes } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import { checkOrder } from './orderCheck.ts';
import { parseFiles } from './parse.ts';
import type { ContentFiles, ParsedContent, ParsedFile } from './parse.ts';
import { checkPlace } from './placeCheck.ts';
import { checkPlain } from './plainCheck.ts';
import { readFiles, readPublic } from './readFiles.ts';
import { checkOfficeDates, checkOffices, checkReferences } from './referenceCheck.ts';
import { checkSchema } from './schemaCheck.ts';
import { checkArticle, checkRepeats, checkSite, checkWindow } from './siteCheck.ts';
import { checkSources } from './sourceCheck.ts';
import { checkSpaces } from './spaceCheck.ts';
import type { Finding } from './yamlTree.ts';
import { checkZones } from './zoneCheck.ts';

/** In order of how well each knows what is wrong: where two find fault with one value, the first is heard. */
const CHECKS: readonly Check[] = [
  checkCharacters,
  checkReferences,
  checkOffices,
  checkOfficeDates,
  checkDates,
  checkLanguages,
  checkEvent,
  checkTenure,
  checkTime,
  checkClock,
  checkOrder,
  checkCircles,
  checkPlace,
  checkZones,
  checkSite,
  checkWindow,
  checkArticle,
  checkRepeats,
  checkSources,
  checkHues,
  checkSchema,
  checkPlain,
  checkDuplicates,
  checkNames,
  checkParts,
];

/** Of what a body is made of. They look at it without what is no MDX, so that one mistake there hides no other. */
const BODY_CHECKS: readonly Check[] = [
  checkCitations,
  checkFootnotes,
  checkLost,
  checkMissed,
  checkSpaces,
  checkAddresses,
  checkLinkWords,
  checkBodyCharacters,
  checkCode,
];

/** What a check found, and how much there was to check. */
export interface Report {
  mistakes: Mistake[];
  counts: { events: number; sources: number; claims: number };
  /** As far as it can be read. */
  content: ParsedContent;
}

/** Every mistake of the content in a folder, by file, line and column; none where the site can be built from it. */
export async function checkContent(dir: string): Promise<Mistake[]> {
  return (await inspectContent(dir)).mistakes;
}

/** `checkContent` with counts. */
export async function inspectContent(dir: string): Promise<Report> {
  const { files, mistakes } = await readFiles(dir);
  if (files.size === 0 && mistakes.length > 0) {
    return { mistakes, counts: { events: 0, sources: 0, claims: 0 }, content: { files: [], ids: {}, records: {} } };
  }
  const report = checkFiles(files);
  const located = report.mistakes.map((mistake) => ({ ...mistake, file: `${dir}/${mistake.file}` }));
  return { ...report, mistakes: [...mistakes, ...located].sort(compareMistakes) };
}

/** The same over files in memory, by path from the content folder down. */
export function checkFiles(files: ContentFiles): Report {
  const { content: parsedContent, mistakes } = parseFiles(files);
  const content = { ...parsedContent, publicFiles: readPublic() };
  for (const parsed of content.files) {
    const findings = [...CHECKS.flatMap((check) => check(parsed, content)), ...bodyFindings(parsed, content)];
    const known = findings.filter(({ field }) => field === 'body' || !parsed.tree.isUnread(field));
    mistakes.push(...known.map((finding) => ({ file: parsed.file, ...finding })));
  }
  const { events, sources, claims } = content.ids;
  return {
    mistakes: firstPerValue(mistakes).sort(compareMistakes),
    counts: { events: events?.size ?? 0, sources: sources?.size ?? 0, claims: claims?.size ?? 0 },
    content: parsedContent,
  };
}

function bodyFindings(parsed: ParsedFile, content: SiteContent): Finding[] {
  if (!parsed.body) return [];
  const { findings, readable } = checkMdx(parsed.body);
  const sound = { ...parsed, body: readable };
  return [...BODY_CHECKS.flatMap((check) => check(sound, content)), ...findings];
}

function firstPerValue(mistakes: Mistake[]): Mistake[] {
  const seen = new Set<string>();
  return mistakes.filter(({ file, line, column, field }) => {
    const place = JSON.stringify([file, line, column, field]);
    return !seen.has(place) && seen.add(place);
  });
}
