/** Settings of npm itself that commands have as flags as well, which cannot be told apart. */
const OF_NPM = new Set(['all', 'before', 'description', 'key', 'name', 'scope', 'yes']);

/**
 * What to say where npm has taken one of a command’s flags for a setting of its own, since no two
 * dashes stood before it, and the command would go on without it; undefined where it took none. The
 * example is of the command as it is to be written.
 */
export function swallowed(
  flags: readonly string[],
  example: (flag: string) => string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const isTaken = (flag: string) => env[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined;
  const flag = flags.find((each) => !OF_NPM.has(each) && isTaken(each));
  return (
    flag &&
    `npm has kept “--${flag}” to itself, since two dashes are missing before it.\n→ ${example(flag)}`
  );
}
