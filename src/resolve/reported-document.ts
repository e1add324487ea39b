/** For a text without a head of its own: the (first) plan it reports on. */
import type { StructuredText } from '../document.ts';
import { type DocumentMention, documentMentions } from './document-mentions.ts';
import { numberMentions, numbersOf } from './document-numbers.ts';
import { wordsIn } from './document-words.ts';
import { type Issuer, issuerOfNumber, issuersIn, placeOfIssuer } from './issuers.ts';
import type { OwnHead } from './letterhead.ts';
import { phraseAt, phraseIndex } from './phrases.ts';
import { placeIn, provinceIn } from './places.ts';
import { titlePeriod } from './title-period.ts';

/** An article says what it is about before this many paragraphs have gone by. */
const PARAGRAPHS = 60;
const PARAGRAPH = 3000;
/** What a paragraph further down loses against the one before it. */
const STEP = 1;
const NUMBER_BONUS = 4;

export function reportedDocument(document: StructuredText): OwnHead {
  const { text } = document;
  const paragraphs = document.blocks
    .filter((block) => block.kind !== 'table')
    .slice(0, PARAGRAPHS)
    .map(({ span }) => ({ start: span.start, end: Math.min(span.end, span.start + PARAGRAPH) }));
  const mentions = paragraphs.flatMap((span, i) =>
    documentMentions(document, span).map((mention) => ({ mention, score: mention.weight + (mention.numbered ? NUMBER_BONUS : 0) - i * STEP })),
  );
  const best = mentions.reduce<(typeof mentions)[number] | null>((a, b) => (a === null || b.score > a.score ? b : a), null)?.mention;
  const opening = paragraphs.slice(0, 12).map((span) => text.slice(span.start, span.end));
  if (best === undefined) return { ...NOTHING, ...issuerOnly(document, opening) };
  const number =
    best.numbered?.number ??
    numberElsewhere(
      text,
      best,
      mentions.map(({ mention }) => mention),
    );
  const numbered = number === null ? null : (numbersOf(document).find((mention) => mention.number === number && mention.issuedOn !== null) ?? null);
  const issuer = issuerOfNumber(number) ?? completed(best.issuer, document) ?? best.numbered?.issuer ?? numbered?.issuer ?? null;
  const issuedOn = best.numbered?.issuedOn ?? numbered?.issuedOn ?? best.announcedOn;
  const titled =
    [best, ...mentions.map(({ mention }) => mention).filter(({ type, weight }) => type === best.type && weight >= 20)].find(
      ({ span }) => titlePeriod(titleIn(text.slice(span.start, span.end))).to !== null,
    ) ?? best;
  const sentence = text.slice(titled.span.start, titled.span.end).replace(/\s+/gu, ' ').trim();
  return { type: best.type, number, issuedOn, title: titleIn(sentence), ...placed(issuer, sentence, opening, number) };
}

/** The name of the plan without what the sentence says of it; null where only its type is named. */
function titleIn(sentence: string): string | null {
  const title = withoutSigns(sentence.split(SAID_OF_IT)[0] ?? '').slice(0, TITLE);
  return title.split(' ').length > 4 ? title : null;
}

function withoutSigns(phrase: string): string {
  let end = phrase.length;
  while (end > 0 && /[\s,;:]/u.test(phrase[end - 1] as string)) end -= 1;
  return phrase.slice(0, end);
}

const TITLE = 400;
const SAID_OF_IT =
  /,?\s(?:vừa|đã|mới)\s(?:được|ban)|\s(?:đặt (?:ra )?mục tiêu|đề ra|đặt ra|hướng tới|nêu rõ|xác định|có hiệu lực|phấn đấu|đưa ra|thúc đẩy)\s|\s(?:do|được)\s\p{Lu}|;\s(?!Chỉ số|Bộ chỉ số)|[.]\s(?=\p{Lu})/u;

const NOTHING: OwnHead = { type: null, number: null, issuer: null, issuedOn: null, place: null, title: null };

/** A number of the same type that no base document has: in "(Nguồn: Kế hoạch 228/KH-UBND)" or further down. */
function numberElsewhere(text: string, best: DocumentMention, mentions: readonly DocumentMention[]): string | null {
  const named = mentions.find(
    ({ type, numbered, issuer }) =>
      numbered !== null && type === best.type && (issuer === null || best.issuer === null || sameOffice(issuer.name, best.issuer.name)),
  );
  if (named?.numbered) return named.numbered.number;
  const source = /\((?:theo|nguồn)\s?:?\s[^()\n]{0,80}\)/iu.exec(text);
  return source === null ? null : (numberMentions(source[0])[0]?.number ?? null);
}

const sameOffice = (a: string, b: string): boolean => a.split(' ')[0]?.toLowerCase() === b.split(' ')[0]?.toLowerCase();

/** "Đại hội" is the one that was named in full before; "UBND tỉnh" too. */
function completed(issuer: Issuer | null, document: StructuredText): string | null {
  if (issuer === null) return null;
  if (!issuer.congress || placeIn(issuer.name) !== null) return issuer.name;
  const full = issuersIn(document.text, wordsIn(document, { start: 0, end: Math.min(document.text.length, 6000) })).find(
    ({ name, congress }) => congress && name.length > issuer.name.length && placeIn(name) !== null,
  );
  return full?.name ?? issuer.name;
}

const LOCAL =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Thường trực|Sở|Công an|Tỉnh|Thành|Ban|Đại hội|Đảng bộ|Chi cục)(?![\p{L}\p{M}])/iu;
const LEVEL = / (tỉnh|thành phố|huyện|xã|phường|quận|thị xã)$/iu;

/** "UBND tỉnh" is that of the province which the sentence, the headline or the first paragraphs name. */
function placed(
  issuer: string | null,
  sentence: string,
  opening: readonly string[],
  number: string | null = null,
): { issuer: string | null; place: string | null } {
  const own = issuer === null ? null : placeOfIssuer(issuer);
  if (own !== null) return { issuer, place: own };
  if (issuer !== null && !LOCAL.test(issuer)) return { issuer, place: null };
  const level = LEVEL.exec(issuer ?? '')?.[1]?.toLowerCase() ?? null;
  if (issuer === null) {
    const place = placeIn(sentence)?.name ?? placeIn(opening[0] ?? '')?.name ?? null;
    return { issuer: place === null ? null : officeAt(number, place), place };
  }
  const named = [sentence, ...opening].find((paragraph) => fits(level, placeIn(paragraph)?.name));
  const place = (named === undefined ? null : placeIn(named)?.name) ?? (level === null || level === 'tỉnh' ? headlinePlace(opening) : null);
  return place === null ? { issuer, place: null } : { issuer: `${issuer.replace(LEVEL, '')} ${place}`, place };
}

/** "Điện Biên: Phấn đấu …", below the path of a page too: a headline begins with its province. */
function headlinePlace(opening: readonly string[]): string | null {
  const first = provinceIn(opening[0] ?? '')?.name ?? null;
  const begun = opening.slice(1, 4).map((line) => ({ line, place: provinceIn(line.slice(0, 40)) }));
  return first ?? begun.find(({ line, place }) => place?.index === 0 && /^[^:]{2,30}:\s/u.test(line))?.place?.name ?? null;
}

/** The committee that a number ends with, of the place that the text names. */
function officeAt(number: string | null, place: string): string | null {
  const office = /-(UBND|HĐND)$/u.exec(number ?? '')?.[1];
  return office === undefined ? null : `${office} ${place}`;
}

/** A province's committee is not completed with a town. */
const fits = (level: string | null, place: string | undefined): boolean => {
  if (place === undefined) return false;
  const kind = place.toLowerCase();
  if (level === null || level === 'tỉnh') return kind.startsWith('tỉnh ') || (level === null && /^(?:thành phố|tp)/u.test(kind));
  return kind.startsWith(`${level} `) || (level === 'thành phố' && kind.startsWith('tp'));
};

const AIMS = phraseIndex(['yêu cầu', 'đặt mục tiêu', 'đặt ra mục tiêu', 'đề ra mục tiêu', 'đề ra', 'phấn đấu', 'đặt chỉ tiêu']);
const MEASURED_BY = phraseIndex(['nghị quyết', 'so với nghị quyết', 'thực hiện nghị quyết']);

/** No document is named, but a committee that asks or a congress whose place is named. */
function issuerOnly(document: StructuredText, opening: readonly string[]): { issuer: string | null; place: string | null } {
  const { text } = document;
  const words = wordsIn(document, { start: 0, end: Math.min(text.length, 8000) });
  for (const issuer of issuersIn(text, words)) {
    if (issuer.congress && placeIn(issuer.name) !== null && phraseAt(MEASURED_BY, words, issuer.from - 2) === 0)
      return { issuer: issuer.name, place: placeOfIssuer(issuer.name) };
    if (!issuer.congress && LOCAL.test(issuer.name) && phraseAt(AIMS, words, issuer.to) > 0) return placed(issuer.name, issuer.name, opening);
  }
  return { issuer: null, place: null };
}
