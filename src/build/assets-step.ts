import fs from 'node:fs';
import path from 'node:path';
import { recordingAddress } from '../catalogue/view-recording.ts';
import type { ImageFile, Province } from '../content/model.ts';
import { filesBelow, hash } from './hash.ts';
import { PICTURES_PATH } from './picture-plan.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

/** Pictures that pages show; ornaments are used as they are. */
export function shownImages({ entries, home, images }: Province): ImageFile[] {
  const listed = entries.flatMap(({ id, common }) =>
    (common.images ?? []).map(({ file }) => `${id}/${file}`),
  );
  const shown = [...listed, home.hero.picture, ...(home.hero.front ? [home.hero.front] : [])];
  return [...new Set(shown)].flatMap((file) => images[file] ?? []);
}

/** Puts style sheets, scripts, rasters and ornaments into the site; `rasters` are names in `pictureFolder`. */
export function copyAssets(
  province: Province,
  settings: Settings,
  clientFolder: string,
  pictureFolder: string,
  rasters: readonly string[],
  stage: Stage,
): void {
  for (const file of filesBelow(clientFolder)) {
    const from = path.join(clientFolder, file);
    stage.copy(file, hash(fs.readFileSync(from)), from);
  }
  for (const name of rasters) stage.copy(PICTURES_PATH.slice(1) + name, name, path.join(pictureFolder, name));
  for (const file of [...Object.values(province.recordings), ...Object.values(province.captions)])
    stage.copy(recordingAddress(file).slice(1), file.hash, path.join(settings.content, file.path));
  for (const plate of new Set(Object.values(province.site.ornaments))) {
    const from = path.join(settings.content, 'brand', plate);
    stage.copy(`brand/${plate}`, hash(fs.readFileSync(from)), from);
  }
}
