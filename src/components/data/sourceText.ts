import { languageName, type Words } from '../../i18n/index.ts';
import { dateWords } from '../../model/dateLabel.ts';
import type { Source } from '../../model/event.ts';
import { languageOf } from '../../model/language.ts';

/** A source's line on paper, in its parts. Without its note, which the page of sources has. */
export interface SourceText {
  source: Source;
  /** The author with a full stop, or nothing. */
  before: string;
  /** Undefined where no title was seen. */
  title: string | undefined;
  /** The title's language, where it is not the site's. */
  language: string | undefined;
  /** Publisher, date, language, day of access. */
  after: string;
  /** The full address, where it may be given. */
  address: string | undefined;
  archive: string | undefined;
  /** All of it as it is read. */
  text: string;
}

export function sourceText(source: Source, locale: string, t: Words): SourceText {
  const isForeign = languageOf(source.language) !== languageOf(locale);
  const language = languageName(source.language, locale);
  const before = source.author ? `${source.author}. ` : '';
  const issued = source.issued ? dateWords(source.issued, locale) : t.sources.noDate;
  const after = [
    `${source.publisher}, ${issued}.`,
    isForeign && t.sources.inLanguage(language),
    source.accessed && t.sources.accessed(dateWords(source.accessed, locale)),
    !source.linked && t.sources.consulted,
  ]
    .filter(Boolean)
    .join(' ');
  const address = source.linked ? source.URL : undefined;
  const archive = source.linked ? source.archive : undefined;
  const title = source.title ? `“${source.title}”` : t.sources.untitled;
  return {
    source,
    before,
    title: source.title,
    language: isForeign ? source.language : undefined,
    after,
    address,
    archive,
    text: [`${before}${title}. ${after}`, address, archive && `${t.sheet.archived} ${archive}`]
      .filter(Boolean)
      .join(' '),
  };
}
