/** The id of the element in the page of the whole that holds its publication as JSON. */
export const PUBLICATION = 'publication';

/** The name of the book's cover, in the book and in the folder that it is made in. */
export const COVER_FILE = 'cover.png';
