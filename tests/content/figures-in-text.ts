const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** A sum, a share, or a number of three digits or more. */
const FIGURE = new RegExp(
  [
    String.raw`£\s?${NUMBER}(?:\s?(?:k|m|bn|thousand|million|billion)\b)?`,
    String.raw`(?<!\d[.,])\b${NUMBER}\s?(?:%|per\s?cent\b)`,
    // what stands against a letter, a hyphen or a slash is part of a name or of an address
    String.raw`(?<![\p{L}\p{N}_./#:-]|\d,)(?:\d{1,3}(?:,\d{3})+|\d{3,})(?![\p{L}\p{N}_]|[./:-]\d)`,
  ].join('|'),
  'gu',
);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** What makes of the number behind it a place in a work or in a law. */
const PLACE = /\b(?:pp?|paras?|secs?|nos?|pages?|paragraphs?|sections?|schedules?)\.?\s*$/iu;
const TO_PLACE =
  /\b(?:pp?|paras?|secs?|pages?|paragraphs?|sections?)\.?\s*\d+(?:–|\s(?:to|and)\s)$/iu;

/** A figure that stands in a text, and where. */
export interface Figure {
  /** In one spelling, so that figures can be compared: "£1.6bn", "16%", "1395". */
  figure: string;
  /** As it was written. */
  written: string;
  start: number;
}

/** The figures in a text: sums, shares, and numbers of three digits or more that are no years. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)]
    .filter(({ 0: written, index }) => {
      const before = text.slice(0, index);
      return !YEAR.test(written) && !PLACE.test(before) && !TO_PLACE.test(before);
    })
    .map(({ 0: written, index }) => ({ figure: inOneSpelling(written), written, start: index }));
}

const inOneSpelling = (written: string) =>
  written
    .replace(/[\s,]/gu, '')
    .replace(/percent$/u, '%')
    .replace(/thousand$/u, 'k')
    .replace(/million$/u, 'm')
    .replace(/billion$/u, 'bn');
