import packageJson from '../../package.json' with { type: 'json' };

/**
 * What `npm run build` gives Node, from the repository's root: its flags and the script. Left to itself, the heap grows to
 * several times what is in it before it is swept: a third more memory for a twentieth less work.
 */
export const BUILD_ARGUMENTS: readonly string[] = packageJson.scripts.build.split(' ').slice(1);
