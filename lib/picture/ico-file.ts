/** A picture of an icon: a PNG of equal width and height, up to 255 px. */
interface IconPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

const headLength = 6;
const entryLength = 16;

/** Puts pictures of one icon in several sizes into an ICO file; all browsers read PNG in it. */
export function icoFile(pictures: readonly IconPicture[]): Uint8Array {
  const start = headLength + entryLength * pictures.length;
  const file = new Uint8Array(pictures.reduce((length, { png }) => length + png.length, start));
  const view = new DataView(file.buffer);
  // The type: 1 is an icon, 2 a cursor.
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let offset = start;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = headLength + entryLength * index;
    view.setUint8(entry, size);
    view.setUint8(entry + 1, size);
    // One plane of 32 bits for each pixel.
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  }
  return file;
}
