const utf8 = new TextEncoder();

/**
 * A work in addresses: its place on a page, and the name of its files. It is the key of the work as
 * it stands, but for what is no letter, digit, hyphen or underscore: those characters are spelled out
 * as "." and the hexadecimal numbers of their bytes, so that any key makes a name of its own which is
 * a whole segment of a path (RFC 3986, 3.3), an id of XML and a name of a file.
 */
export const workAnchor = (key: string) =>
  key.replace(/[^\p{L}\p{N}_-]/gu, (sign) =>
    [...utf8.encode(sign)]
      .map((byte) => `.${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );

/** The id of a claim's place in the text: "claim-17" for C-17. */
export const claimAnchor = (claim: string) => `claim-${claim.replace(/^C-/u, '')}`;

/** The permanent place of a row on its page: "c-23" for the claim C-23, and any other id as it is. */
export const anchorOf = (id: string) => id.toLowerCase();
