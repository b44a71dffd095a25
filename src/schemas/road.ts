import { z } from 'astro/zod';
import { text } from './fields.ts';
import { grounds, hasGrounds, NO_GROUNDS, pictureId, shortText } from './pictures.ts';

/** What can become of the road at a point. */
export const FATES = ['ends', 'goes on', 'still there'] as const;
export type Fate = (typeof FATES)[number];

const point = z
  .strictObject({
    id: pictureId,
    title: shortText(32, 'What happens there.'),
    where: shortText(36, 'To whom, and when.'),
    happened: text('What happened, in a sentence or two of our own.'),
    fate: z.enum(FATES).describe(`What became of it: ${FATES.join(', ')}.`),
    ...grounds,
  })
  .refine(hasGrounds, NO_GROUNDS);

/** One step on the road from public service to mutual: content/data/road.yaml. */
export const stepSchema = z.strictObject({
  id: pictureId,
  step: shortText(24, 'What has to be done or kept.'),
  points: z.array(point).min(1).describe('The points where the road failed, or did not.'),
});
export type Step = z.infer<typeof stepSchema>;
export type RoadPoint = Step['points'][number];
