/**
 * Where work is kept from one build to the next. It can be deleted at any time. CACHE_DIR names
 * another folder, so that builds of other content (tests and benchmarks) keep their own.
 */
export const cacheFolder = process.env['CACHE_DIR'] ?? '.cache';
