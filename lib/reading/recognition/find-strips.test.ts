import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { findStrips } from "./find-strips.ts";
import { grayOf, type Picture } from "./picture.ts";

/** A white page of 1200 × 600 pixels with whatever is drawn on it, in black at 30 pixels unless told otherwise. */
function pictureOf(draw: (context: SKRSContext2D) => void): Picture {
  const [width, height] = [1200, 600];
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "black";
  context.font = "30px sans-serif";
  draw(context);
  return { width, height, scale: 2.78, gray: grayOf(context.getImageData(0, 0, width, height).data) };
}

/** Enough of a page that the usual size of its letters shows. */
function fill(context: SKRSContext2D): void {
  for (let row = 0; row < 4; row++) {
    context.fillText("Repaired and serviced the lifts of eleven office blocks", 100, 400 + row * 45);
  }
}

describe("findStrips", () => {
  it("finds a line as one strip, and its parts where a wide gap parts them", () => {
    const { strips } = findStrips(
      pictureOf((context) => {
        fill(context);
        context.fillText("Lift mechanic, first class", 100, 100);
        context.fillText("2014 - 2019", 900, 100);
      }),
    );
    const first = strips.filter(({ bottom }) => bottom < 200).sort((a, b) => a.left - b.left);
    expect(first.map(({ left }) => Math.round(left / 100))).toEqual([1, 9]);
    expect(strips).toHaveLength(6);
  });

  it("parts an underlined heading from the line below that its rule touches", () => {
    const { strips } = findStrips(
      pictureOf((context) => {
        fill(context);
        context.font = "bold 30px sans-serif";
        context.fillText("WORK EXPERIENCE", 100, 100);
        context.fillRect(98, 101, 320, 5);
        context.font = "30px sans-serif";
        context.fillText("Lift mechanic of the blocks", 100, 128);
      }),
    );
    const heights = strips.filter(({ bottom }) => bottom < 200).map(({ top, bottom }) => bottom - top);
    expect(heights).toHaveLength(2);
    expect(Math.max(...heights)).toBeLessThan(36);
  });

  it("keeps bullets apart from the lines they stand before and between", () => {
    const dot = (context: SKRSContext2D, x: number, y: number): void => {
      context.beginPath();
      context.arc(x, y, 5, 0, 2 * Math.PI);
      context.fill();
    };
    const { strips } = findStrips(
      pictureOf((context) => {
        fill(context);
        dot(context, 110, 90);
        context.fillText("Wrote the duty roster", 150, 100);
        context.fillText("Welding", 100, 200);
        dot(context, 240, 190);
        context.fillText("Soldering. Wiring", 260, 200);
      }),
    );
    const bullets = strips.filter(({ bottom }) => bottom < 250).map((strip) => strip.bullets.length);
    expect(bullets.toSorted()).toEqual([0, 1, 1]);
  });

  it("finds light text on dark ground", () => {
    const { strips } = findStrips(
      pictureOf((context) => {
        fill(context);
        context.fillStyle = "#224466";
        context.fillRect(0, 0, 1200, 160);
        context.fillStyle = "white";
        context.fillText("Ada Example", 100, 90);
      }),
    );
    expect(strips.filter(({ top, bottom }) => top > 50 && bottom < 110)).toHaveLength(1);
  });

  it("takes noise for no text", () => {
    let state = 1;
    const random = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const gray = Uint8Array.from({ length: 1700 * 2200 }, () => (random() < 0.5 ? 255 : 0));
    expect(findStrips({ width: 1700, height: 2200, scale: 2.78, gray }).strips.length).toBeLessThan(50);
  });
});
