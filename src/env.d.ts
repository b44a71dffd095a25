/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** What a build makes to take away; nothing while an author writes. */
  readonly TAKE_AWAY_FORMATS?: readonly ('pdf' | 'epub')[];
}
