import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { palettePng } from '../../scripts/lib/palette-png.mjs';

/** The chunks of a PNG file, by type. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** The colours of the pixels that a PNG with a palette shows. */
function coloursOf(png: Buffer): number[][] {
  const chunks = chunksOf(png);
  const [header, palette = Buffer.alloc(0)] = [chunks.get('IHDR'), chunks.get('PLTE')];
  const [width, height] = [header?.readUInt32BE(0) ?? 0, header?.readUInt32BE(4) ?? 0];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const indices = Array.from({ length: height }, (_, y) => [
    ...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
  ]);
  return indices.flat().map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
}

describe('a PNG with a palette', () => {
  it('shows few colours as they were', () => {
    const pixels = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 1, 2, 3, 255]);
    assert.deepEqual(coloursOf(palettePng({ width: 2, height: 2, pixels })), [
      [255, 0, 0],
      [0, 0, 255],
      [255, 0, 0],
      [1, 2, 3],
    ]);
  });

  it('shows many colours with little error', () => {
    const pixels = Uint8Array.from(
      { length: 512 * 4 },
      (_, at) => [(at >> 2) & 255, at >> 9, 128, 255][at % 4] ?? 0,
    );
    const colours = coloursOf(palettePng({ width: 32, height: 16, pixels }));
    colours.forEach((colour, pixel) => {
      for (const channel of [0, 1, 2])
        assert.ok(
          Math.abs((colour[channel] ?? 0) - (pixels[pixel * 4 + channel] ?? 0)) <= 4,
          `pixel ${pixel}`,
        );
    });
  });
});
