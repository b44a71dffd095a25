/** The id of a claim's place in the text: "claim-17" for C-17. */
export const claimAnchor = (claim: string) => `claim-${claim.replace(/^C-/u, '')}`;

/** The permanent place of a row on its page: "c-23" for the claim C-23, and any other id as it is. */
export const anchorOf = (id: string) => id.toLowerCase();
