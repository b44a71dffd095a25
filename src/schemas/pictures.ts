/** The fields that rows of pictures share, and which picture is drawn from which table. */
import { z } from 'astro/zod';
import { id } from './fields.ts';
import { idsOf } from './relations.ts';

/** The tables that pictures in sections are drawn from; each is the id of its picture. */
export const PICTURE_TABLES = ['ownership', 'road', 'balance'] as const;
export type PictureId = (typeof PICTURE_TABLES)[number];

/** The section whose address the data of each picture has, for good. */
export const SECTION_OF_PICTURE: Readonly<Record<PictureId, string>> = {
  ownership: 'what-is-a-mutual',
  road: 'what-is-a-mutual',
  balance: 'conclusion',
};

/** Whether there is a picture of that id. */
export const isPicture = (id: string): id is PictureId =>
  (PICTURE_TABLES as readonly string[]).includes(id);

/** The id of a row, which is a part of no address. */
export const pictureId = id.describe('Small letters, digits and hyphens.');

/** Text that stands in a picture, and must fit there. */
export const shortText = (most: number, what: string) =>
  z.string().min(1).max(most).describe(`${what} At most ${most} characters, to fit.`);

/** What a row rests on. */
export const grounds = {
  cites: z
    .array(z.string().min(1))
    .default([])
    .describe('Works, such as [bach-2012] or ["bach-2012, p. 405"].'),
  cases: idsOf('cases', 'Cases that it tells of.'),
  claims: idsOf('claims', 'Claims that it bears on.'),
};

/** Whether a row rests on anything. */
export const hasGrounds = ({ cites, cases, claims }: Record<keyof typeof grounds, string[]>) =>
  cites.length + cases.length + claims.length > 0;

/** What is wrong with a row that rests on nothing. */
export const NO_GROUNDS = {
  path: ['cites'],
  error: 'is missing, and so are “cases” and “claims”',
};
