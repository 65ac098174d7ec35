import type { FormData } from '../text/entry-text.ts';
import { blobsIn } from './entry.ts';
import { base64Of } from './file-system.ts';

/** Hands out the bytes of pictures that are not saved yet, each to one receiver once. */
export class PictureBytes {
  private readonly known = new Set<string>();

  /**
   * The form with such pictures by the names they will have, and the bytes that the receiver does not know. `sent`
   * is to be called when it has them.
   */
  async of(data: FormData) {
    let text = JSON.stringify(data);
    const pictures: { name: string; base64: string }[] = [];
    const addresses: string[] = [];
    for (const { address, name } of blobsIn(text)) {
      text = text.replaceAll(address, name);
      if (this.known.has(address)) continue;
      pictures.push({ name, base64: await base64Of(await (await fetch(address)).blob()) });
      addresses.push(address);
    }
    const sent = () => {
      for (const address of addresses) this.known.add(address);
    };
    return { form: JSON.parse(text) as FormData, pictures, sent };
  }
}
