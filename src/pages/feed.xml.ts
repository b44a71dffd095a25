import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { language } from '../words/language.ts';
import { edition, sections } from '../site/index.ts';
import { address } from '../addresses/url.ts';
import { site } from '../words/identity.ts';

export const GET: APIRoute = () =>
  rss({
    title: site.name,
    description: site.tagline,
    site: address('/'),
    customData: `<language>${language.toLowerCase()}</language>`,
    items: sections.map(({ title, description, slug }) => ({
      title,
      description,
      link: address(`/${slug}/`),
      pubDate: new Date(edition.date),
    })),
  });
