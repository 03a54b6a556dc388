// Small PNG files of pictures that have few colours: a palette instead of three bytes for each pixel.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const PALETTE_TYPE = 3;

/** Makes a PNG of pixels, four bytes each (red, green, blue, alpha, which is left out). */
export function palettePng({ width, height, pixels }) {
  const { palette, indices } = reduced(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with the number of its filter: none.
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE_TYPE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** As many bits for each colour as a palette has room for; each entry is the mean of the pixels that it stands for. */
function reduced(pixels) {
  for (let bits = 8; ; bits--) {
    const groups = groupsOf(pixels, bits);
    if (groups.size > MOST_COLOURS) continue;
    const indices = new Uint8Array(pixels.length / 4);
    const at = new Map([...groups.keys()].map((key, index) => [key, index]));
    for (let pixel = 0; pixel < indices.length; pixel++) indices[pixel] = at.get(keyOf(pixels, pixel, bits));
    return {
      indices,
      palette: [...groups.values()].map(([count, ...sums]) => sums.map((sum) => Math.round(sum / count))),
    };
  }
}

function groupsOf(pixels, bits) {
  const groups = new Map();
  for (let pixel = 0; pixel < pixels.length / 4; pixel++) {
    const key = keyOf(pixels, pixel, bits);
    const group = groups.get(key) ?? [0, 0, 0, 0];
    group[0]++;
    for (let channel = 0; channel < 3; channel++) group[channel + 1] += pixels[pixel * 4 + channel];
    groups.set(key, group);
  }
  return groups;
}

function keyOf(pixels, pixel, bits) {
  const shift = 8 - bits;
  const at = pixel * 4;
  return (
    ((pixels[at] >> shift) << (2 * bits)) | ((pixels[at + 1] >> shift) << bits) | (pixels[at + 2] >> shift)
  );
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
