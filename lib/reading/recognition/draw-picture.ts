import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { unreadable } from "#lib/errors.ts";
import { grayOf, MOST_PIXELS, type Picture } from "./picture.ts";
import { pictureSize } from "./picture-size.ts";

const DPI = 200;
const POINTS_PER_INCH = 72;
/** A picture has no size of its own: it is taken for a page of US Letter's width, or height if it lies on its side. */
const PAGE_WIDTH = 612;
/** More than this only blurs a small picture. */
const GREATEST_ENLARGEMENT = 3;

/**
 * A PNG or JPEG, scaled to what recognition reads best. Throws as `pictureSize`, and `corrupt_document` where the
 * picture cannot be decoded.
 */
export async function drawImage(bytes: Uint8Array): Promise<Picture> {
  pictureSize(bytes);
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch((error) => {
    throw unreadable(
      "corrupt_document",
      "This picture is damaged. Save it again and upload the new file.",
      error,
    );
  });
  const wanted = ((PAGE_WIDTH / POINTS_PER_INCH) * DPI) / Math.min(image.width, image.height);
  const enlargement = Math.min(
    wanted,
    GREATEST_ENLARGEMENT,
    Math.sqrt(MOST_PIXELS / (image.width * image.height)),
  );
  const width = Math.max(1, Math.round(image.width * enlargement));
  const height = Math.max(1, Math.round(image.height * enlargement));
  const scale = Math.min(width, height) / PAGE_WIDTH;
  return paint(width, height, scale, async (context) => {
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
  });
}

/** A page of a PDF as it is displayed. */
export async function drawPage(page: PDFPageProxy): Promise<Picture> {
  const { width: points, height: high } = page.getViewport({ scale: 1 });
  const scale = Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (points * high)));
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  return paint(width, height, scale, async (context) => {
    // The canvas is a browser's in everything that pdf.js asks of it; only its type is a smaller one.
    const canvasContext = context as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext, viewport, intent: "display" }).promise;
  });
}

/** The same picture turned about its middle, against the clock. */
export function turnPicture(picture: Picture, degrees: number): Picture {
  const { width, height, scale, gray } = picture;
  const isSideways = Math.round(degrees / 90) % 2 !== 0;
  const source = createCanvas(width, height);
  const pixels = source.getContext("2d").createImageData(width, height);
  for (let from = 0, to = 0; from < gray.length; from++, to += 4) {
    pixels.data.fill(gray[from] ?? 255, to, to + 3);
    pixels.data[to + 3] = 255;
  }
  source.getContext("2d").putImageData(pixels, 0, 0);
  const target = createCanvas(isSideways ? height : width, isSideways ? width : height);
  const context = target.getContext("2d");
  whiten(context, target.width, target.height);
  context.translate(target.width / 2, target.height / 2);
  context.rotate((-degrees * Math.PI) / 180);
  context.drawImage(source, -width / 2, -height / 2);
  const turned = context.getImageData(0, 0, target.width, target.height).data;
  return { width: target.width, height: target.height, scale, gray: grayOf(turned) };
}

async function paint(
  width: number,
  height: number,
  scale: number,
  draw: (context: SKRSContext2D) => Promise<void>,
): Promise<Picture> {
  const context = createCanvas(width, height).getContext("2d");
  whiten(context, width, height);
  await draw(context);
  return { width, height, scale, gray: grayOf(context.getImageData(0, 0, width, height).data) };
}

/** What a picture leaves transparent is paper. */
function whiten(context: SKRSContext2D, width: number, height: number): void {
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
}
