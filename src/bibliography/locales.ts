import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** Locales by language, as XML, to lie under that of a style: those that come with citation-js. */
export const { locales } = plugins.config.get('@csl');
