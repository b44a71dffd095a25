import type { APIRoute, GetStaticPaths } from 'astro';
import { endingsOf, MEDIA_TYPES } from '../../addresses/formats.ts';
import { edition, ledger, references, tables } from '../../site/index.ts';
import { fileOf, slidesOf } from '../../site/slides.ts';

const slides = await slidesOf({ tables, references, ledger, edition });

export const getStaticPaths = (() =>
  slides.flatMap((slide) =>
    endingsOf(MEDIA_TYPES.slide).map((format) => ({
      params: { page: slide.page, picture: slide.name, format },
      props: { slide, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ slide: (typeof slides)[number]; format: 'svg' | 'png' }> = async ({
  props: { slide, format },
}) =>
  new Response(new Uint8Array(await fileOf(slide, format)), {
    headers: { 'Content-Type': MEDIA_TYPES.slide[format] },
  });
