import { expect, test } from "vitest";
import { icoFile } from "./ico-file";

test("each picture is where its entry says", () => {
  const pictures = [
    { size: 16, png: Uint8Array.of(1, 2, 3) },
    { size: 48, png: Uint8Array.of(4, 5) },
  ];
  const file = Buffer.from(icoFile(pictures));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = file.subarray(6 + 16 * index);
    expect([...entry.subarray(0, 8)]).toEqual([size, size, 0, 0, 1, 0, 32, 0]);
    const offset = entry.readUInt32LE(12);
    expect(file.subarray(offset, offset + entry.readUInt32LE(8))).toEqual(Buffer.from(png));
  }
  expect(file.length).toBe(6 + 2 * 16 + 5);
});
