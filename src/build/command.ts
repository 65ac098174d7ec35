import packageJson from '../../package.json' with { type: 'json' };

/** What `npm run build` gives Node, from the repository's root: its flags and the script. */
export const BUILD_ARGUMENTS: readonly string[] = packageJson.scripts.build.split(' ').slice(1);
