/** `astro`, which would otherwise tell its makers of each command. What follows is handed on as it is. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const cli = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
await import(cli.href);
