/** A link set in JSON, written down from RFC 9264, 4.2. */
export const LINKSET = {
  // 4.2.1: one member alone, a list of link context objects
  type: 'object',
  required: ['linkset'],
  additionalProperties: false,
  properties: { linkset: { type: 'array', minItems: 1, items: { $ref: '#/$defs/context' } } },
  $defs: {
    // 4.2.2: an anchor, and a member for each relation: a registered name, or an address
    context: {
      type: 'object',
      minProperties: 2,
      properties: { anchor: { type: 'string', format: 'uri-reference' } },
      patternProperties: {
        '^(?!anchor$)([a-z][a-z0-9.-]*|[a-z]+:.+)$': {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/target' },
        },
      },
      additionalProperties: false,
    },
    // 4.2.3 and 4.2.4: where it leads, and what the RFC knows to say of that
    target: {
      type: 'object',
      required: ['href'],
      properties: {
        href: { type: 'string', format: 'uri-reference' },
        type: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
        title: { type: 'string' },
        media: { type: 'string' },
        hreflang: { type: 'array', items: { type: 'string' } },
      },
      additionalProperties: { type: 'array' },
    },
  },
};
